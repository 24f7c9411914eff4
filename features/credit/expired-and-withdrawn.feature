@credit
Feature: A credit ends once

  Background:
    Given a customer in Korea billed for 2026-01
    And these credits:
      | type | amount      | campaign | until      |
      | FREE | 150,000 KRW | winter   | 2026-01-31 |
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated

  Rule: What a calculated month leaves of a credit that ended goes the way that the credit went first

    Scenario: A credit that expired before it was withdrawn has the difference expire
      150,000 − 100,000 = 50,000 expire; 200 × 250 = 50,000 of the 100,000 are used again, 50,000 expire.
      Given the BATCH_CREDIT_EXPIRY job runs on 2026-02-01
      And campaign "winter" is withdrawn
      And the usage is deleted
      And 200 HOURS of compute.c2.c8m8
      When the bill is calculated again
      Then the credit history shows:
        | movement | amount      | campaign |
        | GRANTED  | 150,000 KRW | winter   |
        | USED     | 100,000 KRW | winter   |
        | EXPIRED  | 50,000 KRW  | winter   |
        | RELEASED | 100,000 KRW | winter   |
        | USED     | 50,000 KRW  | winter   |
        | EXPIRED  | 50,000 KRW  | winter   |

    Scenario: A credit that was withdrawn before it expired has the difference withdrawn
      150,000 − 100,000 = 50,000 are withdrawn; of the 100,000 released 50,000 are used again and 50,000 withdrawn.
      Given campaign "winter" is withdrawn
      And the BATCH_CREDIT_EXPIRY job runs on 2026-02-01
      And the usage is deleted
      And 200 HOURS of compute.c2.c8m8
      When the bill is calculated again
      Then the credit history shows:
        | movement  | amount      | campaign |
        | GRANTED   | 150,000 KRW | winter   |
        | USED      | 100,000 KRW | winter   |
        | WITHDRAWN | 50,000 KRW  | winter   |
        | RELEASED  | 100,000 KRW | winter   |
        | USED      | 50,000 KRW  | winter   |
        | WITHDRAWN | 50,000 KRW  | winter   |
