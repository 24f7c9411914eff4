@statement
Feature: What is settled is no longer owed

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8

  Rule: A month that is paid, cancelled or refunded owes nothing

    @severity=critical
    Scenario: A paid month is not unpaid
      Given the bill is calculated and paid
      And the billing month moves to 2026-02
      When the bill is calculated
      Then 0 KRW is unpaid

    Scenario: A cancelled month is not unpaid
      Given the bill is calculated and left unpaid
      And the payment is cancelled
      And the billing month moves to 2026-02
      When the bill is calculated
      Then 0 KRW is unpaid

    Scenario: A refunded month is not unpaid
      Given the bill is calculated and paid
      And the payment is refunded
      And the billing month moves to 2026-02
      When the bill is calculated
      Then 0 KRW is unpaid

    Scenario: A refunded month calculated again is unpaid again
      400 × 250 = 100,000; tax 10,000.
      Given the bill is calculated and paid
      And the payment is refunded
      And the bill is calculated again
      When the billing month moves to 2026-02
      Then 110,000 KRW is unpaid
