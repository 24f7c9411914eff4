@payment
Feature: A bill is paid in full

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated and left unpaid

  Rule: The amount paid equals the total

    @severity=critical
    Scenario Outline: A bill of 110,000 KRW is not paid with <amount> KRW
      400 × 250 = 100,000; tax 10,000.
      When the customer pays <amount> KRW
      Then the request is refused with AMOUNT_MISMATCH
      And the payment is READY
      And the customer was not charged

      Examples:
        | why                        | amount  |
        | one won too little         | 109,999 |
        | one won too much           | 110,001 |
        | nothing                    | 0       |
        | the charge without the tax | 100,000 |

    Scenario: A bill of 110,000 KRW is paid with 110,000 KRW
      When the customer pays 110,000 KRW
      Then the payment is PAID
      And the customer was charged once
