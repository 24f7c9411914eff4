@adjustment
Feature: A calculated month and its adjustments

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8

  Rule: An adjustment that is made or removed changes the next calculation, not the bill before it

    Scenario: A discount made after the calculation leaves the bill as it is
      400 × 250 = 100,000; tax 10,000.
      Given the bill is calculated
      When a project discount of 10%
      Then the total is 110,000 KRW

    @severity=critical
    Scenario: A discount made after the calculation lowers the bill calculated again
      100,000 − 10,000 = 90,000; tax 9,000.
      Given the bill is calculated
      And a project discount of 10%
      When the bill is calculated again
      Then the total is 99,000 KRW

    Scenario: A discount that is removed leaves the bill as it is
      100,000 − 10,000 = 90,000; tax 9,000.
      Given a project discount of 10%
      And the bill is calculated
      When the adjustments are removed
      Then the total is 99,000 KRW

    Scenario: A discount that is removed does not lower the bill calculated again
      400 × 250 = 100,000; tax 10,000.
      Given a project discount of 10%
      And the bill is calculated
      And the adjustments are removed
      When the bill is calculated again
      Then the total is 110,000 KRW

    Scenario: A bill calculated twice is adjusted once
      100,000 − 10,000 = 90,000; 90,000 + 3,000 = 93,000; tax 9,300.
      Given a project discount of 10%
      And a billing group surcharge of 3,000 KRW
      And the bill is calculated
      When the bill is calculated again
      Then the total is 102,300 KRW
