@credit
Feature: A bill that is taken back gives its credit back

  Background:
    Given a customer in Korea billed for 2026-01
    And these credits:
      | type | amount     | campaign |
      | FREE | 60,000 KRW | welcome  |
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated and left unpaid

  Rule: Cancelling or refunding a payment gives the month's credit back

    @severity=critical
    Scenario: Cancelling gives the credit back
      When the payment is cancelled
      Then 60,000 KRW of credit remains
      And the credit history shows:
        | movement | amount     | campaign |
        | GRANTED  | 60,000 KRW | welcome  |
        | USED     | 60,000 KRW | welcome  |
        | RELEASED | 60,000 KRW | welcome  |

    @severity=critical
    Scenario: Refunding gives the credit back
      Given the customer pays
      When the payment is refunded
      Then 60,000 KRW of credit remains
      And the credit history shows:
        | movement | amount     | campaign |
        | GRANTED  | 60,000 KRW | welcome  |
        | USED     | 60,000 KRW | welcome  |
        | RELEASED | 60,000 KRW | welcome  |

    Scenario: Credit given back pays for the same month again
      100,000 − 60,000 = 40,000; tax 4,000.
      Given the payment is cancelled
      When the bill is calculated again
      Then the total is 44,000 KRW
      And 0 KRW of credit remains

    Scenario: Credit given back pays for the next month
      400 × 250 = 100,000; 100,000 − 60,000 = 40,000; tax 4,000.
      Given the payment is cancelled
      And the billing month moves to 2026-02
      And 400 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the total is 44,000 KRW
