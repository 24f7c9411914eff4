@credit
Feature: A withdrawn credit that came back may expire

  Background:
    Given a customer in Korea billed for 2026-01
    And these credits:
      | type | amount      | campaign | until      |
      | FREE | 150,000 KRW | winter   | 2026-01-31 |
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated and left unpaid

  Rule: What a cancelled month gave back to a withdrawn credit remains until the expiry takes it

    @severity=critical
    Scenario: What came back to a withdrawn credit expires after its last day
      150,000 − 100,000 = 50,000 were withdrawn; the 100,000 that came back expire.
      Given campaign "winter" is withdrawn
      And the payment is cancelled
      When the BATCH_CREDIT_EXPIRY job runs on 2026-02-01
      Then 0 KRW of credit remains
      And the credit history shows:
        | movement  | amount      | campaign |
        | GRANTED   | 150,000 KRW | winter   |
        | USED      | 100,000 KRW | winter   |
        | WITHDRAWN | 50,000 KRW  | winter   |
        | RELEASED  | 100,000 KRW | winter   |
        | EXPIRED   | 100,000 KRW | winter   |

    Scenario: What came back to a withdrawn credit remains on its last day
      Given campaign "winter" is withdrawn
      And the payment is cancelled
      When the BATCH_CREDIT_EXPIRY job runs on 2026-01-31
      Then 100,000 KRW of credit remains
