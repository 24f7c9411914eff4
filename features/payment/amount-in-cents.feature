@payment
Feature: A bill in dollars is paid in full

  Background:
    Given a customer in elsewhere billed for 2026-01
    And 100 HOURS of compute.c2.c8m8
    And the bill is calculated and left unpaid

  Rule: The amount paid equals the total to the cent

    Scenario: A bill of 19.00 USD is not paid a cent short
      100 × 0.19 = 19.00, without tax.
      When the customer pays 18.99 USD
      Then the request is refused with AMOUNT_MISMATCH
      And the payment is READY

    Scenario: A bill of 19.00 USD is paid with 19.00 USD
      When the customer pays 19.00 USD
      Then the payment is PAID
      And the customer was charged once
