@statement
Feature: A statement stands while its payment does

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8

  Rule: Cancelling or refunding voids the statement until the month is calculated again

    Scenario: A cancelled month has no statement
      Given the bill is calculated and left unpaid
      When the payment is cancelled
      Then there is no statement

    @severity=critical
    Scenario: A refunded month has no statement
      Given the bill is calculated and paid
      When the payment is refunded
      Then there is no statement

    Scenario: Calculating a cancelled month again gives it a statement
      400 × 250 = 100,000; tax 10,000.
      Given the bill is calculated and left unpaid
      And the payment is cancelled
      When the bill is calculated again
      Then the total is 110,000 KRW
