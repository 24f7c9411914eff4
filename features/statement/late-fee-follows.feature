@statement
Feature: A late fee follows the bill

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated and left unpaid
    And the CALC_LATE_FEE job runs on 2026-02-01

  Rule: The late fee is computed afresh whenever the month is calculated again

    @severity=critical
    Scenario: A credit granted later lowers the late fee
      100,000 − 40,001 = 59,999; tax 5,999; 2 % of 65,998 are 1,319.96.
      Given a free credit of 40,001 KRW
      When the bill is calculated again
      Then the statement shows:
        | credit   | 40,001 KRW |
        | tax      | 5,999 KRW  |
        | late fee | 1,319 KRW  |
        | total    | 67,317 KRW |

    Scenario: A credit granted later lowers no late fee until the bill is calculated again
      When a free credit of 40,001 KRW
      Then the statement shows:
        | late fee | 2,200 KRW   |
        | total    | 112,200 KRW |

    Scenario: More usage raises the late fee
      500 × 250 = 125,000; tax 12,500; 2 % of 137,500 are 2,750.
      Given 100 HOURS of compute.c2.c8m8
      When the bill is calculated again
      Then the statement shows:
        | late fee | 2,750 KRW   |
        | total    | 140,250 KRW |

    Scenario: A credit that pays the whole bill leaves no late fee
      Given a free credit of 100,000 KRW
      When the bill is calculated again
      Then the statement shows:
        | late fee | 0 KRW |
        | total    | 0 KRW |

    Scenario: A bill that came to nothing for a while is still overdue
      400 × 250 − 100,000 = 0; then 600 × 250 − 100,000 = 50,000; tax 5,000; 2 % of 55,000 are 1,100.
      Given a free credit of 100,000 KRW
      And the bill is calculated again
      And 200 HOURS of compute.c2.c8m8
      When the bill is calculated again
      Then the statement shows:
        | late fee | 1,100 KRW  |
        | total    | 56,100 KRW |
