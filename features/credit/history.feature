@credit
Feature: The history of a customer's credits

  Background:
    Given a customer in Korea billed for 2026-01
    And these credits:
      | type | amount      | campaign | until      |
      | FREE | 150,000 KRW | winter   | 2026-01-31 |
      | FREE | 80,000 KRW  | summer   | 2026-08-31 |
    And coupon "HELLO-26" is worth a paid credit of 20,000 KRW limited to network.floating_ip
    And 400 HOURS of compute.c2.c8m8

  Rule: Every movement of a credit is in the history, and the balance is what they leave

    @severity=critical
    Scenario: Five movements tell the life of the credits
      January uses 100,000 of winter, whose rest of 50,000 expires; February, 200 × 250 + 1,000 × 5.6,
      uses the coupon's 5,600 and 50,000 of summer, whose rest of 30,000 is withdrawn, and is cancelled.
      250,000 − 50,000 − 30,000 − January's 100,000 = 70,000.
      Given the bill is calculated
      And coupon "HELLO-26" is redeemed
      And the BATCH_CREDIT_EXPIRY job runs on 2026-02-01
      And the billing month moves to 2026-02
      And 200 HOURS of compute.c2.c8m8
      And 1,000 HOURS of network.floating_ip
      And the bill is calculated and left unpaid
      And campaign "summer" is withdrawn
      When the payment is cancelled
      Then the credit history shows:
        | movement  | amount      | campaign |
        | GRANTED   | 150,000 KRW | winter   |
        | GRANTED   | 80,000 KRW  | summer   |
        | USED      | 100,000 KRW | winter   |
        | GRANTED   | 20,000 KRW  | HELLO-26 |
        | EXPIRED   | 50,000 KRW  | winter   |
        | USED      | 5,600 KRW   | HELLO-26 |
        | USED      | 50,000 KRW  | summer   |
        | WITHDRAWN | 30,000 KRW  | summer   |
        | RELEASED  | 5,600 KRW   | HELLO-26 |
        | RELEASED  | 50,000 KRW  | summer   |
      And 70,000 KRW of credit remains
