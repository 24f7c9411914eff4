@credit
Feature: An expired credit goes on paying for what it paid

  Background:
    Given a customer in Korea billed for 2026-01
    And these credits:
      | type | amount      | campaign | until      |
      | FREE | 150,000 KRW | winter   | 2026-01-31 |
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated

  Rule: What a month releases is offered to it again, even if expired since, and what it leaves expires

    @severity=critical
    Scenario: Calculating the same bill again uses the expired credit as before
      400 × 250 = 100,000 were and are used; 150,000 − 100,000 = 50,000 expired.
      Given the BATCH_CREDIT_EXPIRY job runs on 2026-02-01
      When the bill is calculated again
      Then 100,000 KRW of credit was used
      And the credit history shows:
        | movement | amount      | campaign |
        | GRANTED  | 150,000 KRW | winter   |
        | USED     | 100,000 KRW | winter   |
        | EXPIRED  | 50,000 KRW  | winter   |

    Scenario: A larger bill is offered no more of an expired credit than it released
      500 × 250 = 125,000; 125,000 − 100,000 = 25,000; tax 2,500.
      Given the BATCH_CREDIT_EXPIRY job runs on 2026-02-01
      And 100 HOURS of compute.c2.c8m8
      When the bill is calculated again
      Then the total is 27,500 KRW
      And 0 KRW of credit remains

    @severity=critical
    Scenario: A smaller bill has the difference expire at once
      200 × 250 = 50,000 of the 100,000 are used again, 50,000 expire.
      Given the BATCH_CREDIT_EXPIRY job runs on 2026-02-01
      And the usage is deleted
      And 200 HOURS of compute.c2.c8m8
      When the bill is calculated again
      Then 0 KRW of credit remains
      And the credit history shows:
        | movement | amount      | campaign |
        | GRANTED  | 150,000 KRW | winter   |
        | USED     | 100,000 KRW | winter   |
        | EXPIRED  | 50,000 KRW  | winter   |
        | RELEASED | 100,000 KRW | winter   |
        | USED     | 50,000 KRW  | winter   |
        | EXPIRED  | 50,000 KRW  | winter   |
