@payment @owner=billing-analysts
Feature: A bill is announced, falls due and is paid

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8

  Rule: A payment goes from CREATED over REGISTERED and READY to PAID

    Scenario: Calculating a month opens its payment
      400 × 250 = 100,000; tax 10,000.
      When the bill is calculated
      Then the payment is CREATED
      And the total is 110,000 KRW
      And the customer was not charged

    Scenario: Registering announces the bill
      Given the bill is calculated
      When the payment is registered
      Then the payment is REGISTERED
      And the customer was not charged

    Scenario: Preparing makes the bill due
      Given the bill is calculated
      And the payment is registered
      When the payment is prepared
      Then the payment is READY
      And the customer was not charged

    @smoke @severity=blocker
    Scenario: Paying a bill that is due settles it
      Given the bill is calculated and left unpaid
      When the customer pays
      Then the payment is PAID
      And the customer was charged once
