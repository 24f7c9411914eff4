@statement
Feature: The statement reminds of what is still owed

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8

  Rule: Unpaid is what the calculated months before this one still owe

    Scenario: A bill nobody has announced yet is unpaid
      400 × 250 = 100,000; tax 10,000.
      Given the bill is calculated
      And the billing month moves to 2026-02
      When the bill is calculated
      Then 110,000 KRW is unpaid

    Scenario: A bill that was announced is unpaid
      Given the bill is calculated
      And the payment is registered
      And the billing month moves to 2026-02
      When the bill is calculated
      Then 110,000 KRW is unpaid

    @severity=critical
    Scenario: A bill that is due is unpaid and leaves the total alone
      Given the bill is calculated and left unpaid
      And the billing month moves to 2026-02
      When the bill is calculated
      Then the statement shows:
        | unpaid | 110,000 KRW |
        | total  | 0 KRW       |

    Scenario: A month that was never calculated owes nothing
      Given the billing month moves to 2026-02
      When the bill is calculated
      Then 0 KRW is unpaid

    Scenario: A later month is not unpaid yet
      Given the bill is calculated and left unpaid
      And the billing month moves to 2025-12
      When the bill is calculated
      Then 0 KRW is unpaid
