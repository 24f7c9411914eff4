@batch @credit
Feature: A job takes what is left of credits that ended

  Background:
    Given a customer in Korea billed for 2026-01
    And these credits:
      | type | amount     | campaign | until      |
      | FREE | 60,000 KRW | welcome  | 2026-01-31 |
      | PAID | 70,000 KRW | bought   |            |
    And 80 HOURS of compute.c2.c8m8
    And the bill is calculated

  Rule: BATCH_CREDIT_EXPIRY takes what is left of every credit whose last day is before its date

    @severity=critical
    Scenario Outline: A job dated <date> leaves <left> KRW of credit
      80 × 250 = 20,000 were used of the first credit, so that 40,000 are left of it and 70,000 of the other.
      When the BATCH_CREDIT_EXPIRY job runs on <date>
      Then the job completes
      And <left> KRW of credit remains
      And 20,000 KRW of credit was used

      Examples:
        | why                        | date       | left    |
        | the credit's last day      | 2026-01-31 | 110,000 |
        | the day after its last day | 2026-02-01 | 70,000  |

    Scenario: A job that takes credits twice takes them once
      Given the BATCH_CREDIT_EXPIRY job runs on 2026-02-01
      When the BATCH_CREDIT_EXPIRY job runs on 2026-02-01
      Then the credit history shows:
        | movement | amount     | campaign |
        | GRANTED  | 60,000 KRW | welcome  |
        | GRANTED  | 70,000 KRW | bought   |
        | USED     | 20,000 KRW | welcome  |
        | EXPIRED  | 40,000 KRW | welcome  |

    Scenario: A credit that a job took pays for no other month
      400 × 250 − 70,000 = 30,000; tax 3,000. December is billed after the job.
      Given the BATCH_CREDIT_EXPIRY job runs on 2026-02-01
      And the billing month moves to 2025-12
      And 400 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the total is 33,000 KRW
