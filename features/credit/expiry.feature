@credit
Feature: Credits expire

  Background:
    Given a customer in Korea billed for 2026-01
    And these credits:
      | type | amount     | campaign | until      |
      | FREE | 60,000 KRW | winter   | 2026-01-31 |
      | FREE | 70,000 KRW | spring   | 2026-04-30 |

  Rule: The expiry job takes what is left of credits whose last day is before its date

    @severity=blocker
    Scenario Outline: <left> of credit remain after an expiry dated <date>
      60,000 + 70,000 = 130,000.
      When the BATCH_CREDIT_EXPIRY job runs on <date>
      Then <left> of credit remains

      Examples:
        | why                        | date       | left        |
        | winter's last day          | 2026-01-31 | 130,000 KRW |
        | the day after winter ended | 2026-02-01 | 70,000 KRW  |
        | spring's last day          | 2026-04-30 | 70,000 KRW  |
        | the day after spring ended | 2026-05-01 | 0 KRW       |

    @severity=critical
    Scenario: Only what was not used expires
      100 × 250 = 25,000 were used of winter; 60,000 − 25,000 = 35,000.
      Given 100 HOURS of compute.c2.c8m8
      And the bill is calculated
      When the BATCH_CREDIT_EXPIRY job runs on 2026-02-01
      Then the credit history shows:
        | movement | amount     | campaign |
        | GRANTED  | 60,000 KRW | winter   |
        | GRANTED  | 70,000 KRW | spring   |
        | USED     | 25,000 KRW | winter   |
        | EXPIRED  | 35,000 KRW | winter   |
      And 25,000 KRW of credit was used

    Scenario: A credit that was used up does not expire
      400 × 250 = 100,000 used up winter's 60,000 and 40,000 of spring's 70,000.
      Given 400 HOURS of compute.c2.c8m8
      And the bill is calculated
      When the BATCH_CREDIT_EXPIRY job runs on 2026-02-01
      Then the credit history shows:
        | movement | amount     | campaign |
        | GRANTED  | 60,000 KRW | winter   |
        | GRANTED  | 70,000 KRW | spring   |
        | USED     | 60,000 KRW | winter   |
        | USED     | 40,000 KRW | spring   |
