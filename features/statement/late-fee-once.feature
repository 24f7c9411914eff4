@statement
Feature: A month is fined once

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated and left unpaid
    And the CALC_LATE_FEE job runs on 2026-02-01

  Rule: A late fee is charged once and never on a late fee

    @severity=critical
    Scenario: A late fee job a month later charges no second fee
      2 % of 110,000 are 2,200; 2 % of 112,200 would be 2,244.
      When the CALC_LATE_FEE job runs on 2026-03-01
      Then the statement shows:
        | late fee | 2,200 KRW   |
        | total    | 112,200 KRW |

    Scenario: An overdue bill calculated again carries the same late fee
      When the bill is calculated again
      Then the statement shows:
        | tax      | 10,000 KRW  |
        | late fee | 2,200 KRW   |
        | total    | 112,200 KRW |

    Scenario: An overdue bill calculated again after a second job carries the same late fee
      Given the CALC_LATE_FEE job runs on 2026-03-01
      When the bill is calculated again
      Then the statement shows:
        | late fee | 2,200 KRW   |
        | total    | 112,200 KRW |

    Scenario: A second job after an overdue bill was calculated again charges nothing more
      Given the bill is calculated again
      When the CALC_LATE_FEE job runs on 2026-03-01
      Then the statement shows:
        | late fee | 2,200 KRW   |
        | total    | 112,200 KRW |
