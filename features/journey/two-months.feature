@statement @payment
Feature: Two months of a customer who is late

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated and left unpaid
    And the billing month moves to 2026-02

  Rule: Every month is billed for itself and shows what the months before still owe

    @severity=critical
    Scenario: February is paid while January is still owed
      January 100,000 + 10,000; February 200 × 250 = 50,000, tax 5,000.
      Given 200 HOURS of compute.c2.c8m8
      When the bill is calculated and paid
      Then the statement shows:
        | total  | 55,000 KRW  |
        | unpaid | 110,000 KRW |
      And the payment is PAID

    Scenario: January and February are both owed in March
      110,000 + 55,000 = 165,000.
      Given 200 HOURS of compute.c2.c8m8
      And the bill is calculated and left unpaid
      And the billing month moves to 2026-03
      When the bill is calculated
      Then 165,000 KRW is unpaid

    Scenario: Nothing is owed once January is paid as well
      Given the billing month moves to 2026-01
      And the customer pays
      And the billing month moves to 2026-02
      When the bill is calculated
      Then 0 KRW is unpaid
