@credit
Feature: An expired credit may come back to the month it paid

  Background:
    Given a customer in Korea billed for 2026-01
    And these credits:
      | type | amount      | campaign | until      |
      | FREE | 150,000 KRW | winter   | 2026-01-31 |
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated and left unpaid

  Rule: What is given back of an expired credit remains for the month that gave it back

    Scenario: A cancelled month is offered the expired credit again
      400 × 250 = 100,000 were used before and come back; the other 50,000 expired.
      Given the BATCH_CREDIT_EXPIRY job runs on 2026-02-01
      And the payment is cancelled
      When the bill is calculated again
      Then the total is 0 KRW
      And 0 KRW of credit remains

    @severity=critical
    Scenario: An expired credit that a cancelled month gave back pays for no other month
      The credit was valid in December as well; 400 × 250 = 100,000; tax 10,000.
      Given the BATCH_CREDIT_EXPIRY job runs on 2026-02-01
      And the payment is cancelled
      And the billing month moves to 2025-12
      And 400 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the total is 110,000 KRW
      And 100,000 KRW of credit remains

    Scenario: The next expiry takes what a refunded month gave back
      Given the customer pays
      And the BATCH_CREDIT_EXPIRY job runs on 2026-02-01
      And the payment is refunded
      When the BATCH_CREDIT_EXPIRY job runs on 2026-03-01
      Then 0 KRW of credit remains
      And the credit history shows:
        | movement | amount      | campaign |
        | GRANTED  | 150,000 KRW | winter   |
        | USED     | 100,000 KRW | winter   |
        | EXPIRED  | 50,000 KRW  | winter   |
        | RELEASED | 100,000 KRW | winter   |
        | EXPIRED  | 100,000 KRW | winter   |

    Scenario: A refunded month is not paid by what the next expiry took
      400 × 250 = 100,000; tax 10,000.
      Given the customer pays
      And the BATCH_CREDIT_EXPIRY job runs on 2026-02-01
      And the payment is refunded
      And the BATCH_CREDIT_EXPIRY job runs on 2026-03-01
      When the bill is calculated again
      Then the total is 110,000 KRW
      And 0 KRW of credit remains
