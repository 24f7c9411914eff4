@statement @payment
Feature: An overdue month is settled with its late fee

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated and left unpaid
    And the CALC_LATE_FEE job runs on 2026-02-01

  Rule: A month is overdue until it is paid, and is paid with its late fee

    @severity=critical
    Scenario: An overdue bill is not paid without its late fee
      The bill is 110,000 and its late fee 2,200.
      When the customer pays 110,000 KRW
      Then the request is refused with AMOUNT_MISMATCH
      And the payment is READY
      And the customer was not charged

    @severity=critical
    Scenario: An overdue bill is paid with its late fee
      When the customer pays 112,200 KRW
      Then the payment is PAID
      And the customer was charged once

    Scenario: A late fee that was paid stays on the statement
      Given the customer pays
      When the CALC_LATE_FEE job runs on 2026-03-01
      Then the statement shows:
        | late fee | 2,200 KRW   |
        | total    | 112,200 KRW |

    Scenario: An overdue bill that was announced is due with its late fee
      Given the billing month moves to 2025-12
      And 200 HOURS of compute.c2.c8m8
      And the bill is calculated
      And the payment is registered
      And the CALC_LATE_FEE job runs on 2026-02-02
      When the payment is prepared
      Then the payment is READY
      And the total is 56,100 KRW
