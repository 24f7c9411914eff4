@payment @sandbox
Feature: The payment gateway may drop the line

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated and left unpaid
    And the payment gateway drops the line after charging

  Rule: A customer whose payment was charged is not charged again

    @severity=blocker @issue=BILL-142
    Scenario: A payment charged before the line dropped is found and settled
      When the customer pays
      Then the payment is PAID
      And the customer was charged once

    Scenario: A payment charged before the line dropped may be sent again
      Given the customer pays
      When the same payment is sent again
      Then the payment is PAID
      And the customer was charged once
