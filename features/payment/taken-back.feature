@payment
Feature: A payment can be taken back

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8

  Rule: What is due can be cancelled, what is paid can be refunded

    Scenario: A bill that is due is cancelled
      Given the bill is calculated and left unpaid
      When the payment is cancelled
      Then the payment is CANCELLED
      And the customer was not charged

    @severity=critical
    Scenario: A bill that is paid is refunded
      Given the bill is calculated and paid
      When the payment is refunded
      Then the payment is REFUNDED
      And the customer was charged once
