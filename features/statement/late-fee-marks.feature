@statement
Feature: A month that is not paid in time becomes overdue

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8

  Rule: The late fee job marks every earlier month that is READY or REGISTERED with a total above 0

    @severity=blocker
    Scenario: A month that is due is overdue and carries a late fee
      100,000 + 10,000 = 110,000; 2 % of it are 2,200.
      Given the bill is calculated and left unpaid
      When the CALC_LATE_FEE job runs on 2026-02-01
      Then the statement shows:
        | tax      | 10,000 KRW  |
        | late fee | 2,200 KRW   |
        | total    | 112,200 KRW |

    @severity=critical
    Scenario: A month that was announced is overdue and carries a late fee
      Given the bill is calculated
      And the payment is registered
      When the CALC_LATE_FEE job runs on 2026-02-01
      Then the statement shows:
        | late fee | 2,200 KRW   |
        | total    | 112,200 KRW |
      And the payment is REGISTERED

    Scenario: A month that nobody announced carries no late fee
      Given the bill is calculated
      When the CALC_LATE_FEE job runs on 2026-02-01
      Then the statement shows:
        | late fee | 0 KRW       |
        | total    | 110,000 KRW |

    Scenario: A month that is paid carries no late fee
      Given the bill is calculated and paid
      When the CALC_LATE_FEE job runs on 2026-02-01
      Then the statement shows:
        | late fee | 0 KRW       |
        | total    | 110,000 KRW |

    Scenario: A month that owed nothing when the job ran stays free of late fees
      400 × 250 − 100,000 = 0; then 600 × 250 − 100,000 = 50,000; tax 5,000.
      Given a free credit of 100,000 KRW
      And the bill is calculated and left unpaid
      And the CALC_LATE_FEE job runs on 2026-02-01
      And 200 HOURS of compute.c2.c8m8
      When the bill is calculated again
      Then the statement shows:
        | late fee | 0 KRW      |
        | total    | 55,000 KRW |
