@payment
Feature: A month that was taken back is billed anew

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8

  Rule: Calculating a month that was taken back opens a new payment

    Scenario: A cancelled month calculated again has a new payment
      Given the bill is calculated and left unpaid
      And the payment is cancelled
      When the bill is calculated again
      Then the payment is CREATED

    Scenario: A refunded month calculated again has a new payment
      Given the bill is calculated and paid
      And the payment is refunded
      When the bill is calculated again
      Then the payment is CREATED

    @severity=critical
    Scenario: A refunded month that is paid again is charged again
      Given the bill is calculated and paid
      And the payment is refunded
      When the bill is calculated and paid
      Then the payment is PAID
      And the customer was charged 2 times
