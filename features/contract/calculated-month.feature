@contract
Feature: A calculated month and a change of contract

  Background:
    Given a customer in Korea billed for 2026-02
    And 720 HOURS of compute.c2.c8m8

  Rule: A month already calculated keeps the terms it was calculated with until it is calculated again

    @severity=critical
    Scenario: A contract made after the calculation leaves the bill as it is
      720 × 250 = 180,000; tax 18,000.
      Given the bill is calculated
      When the PERIOD contract applies from 2026-01
      Then the total is 198,000 KRW

    @severity=critical
    Scenario: A contract made after the calculation prices the bill calculated again
      720 × 225 = 162,000; tax 16,200.
      Given the bill is calculated
      And the PERIOD contract applies from 2026-01
      When the bill is calculated again
      Then the total is 178,200 KRW

    Scenario: A contract that ended with the month before leaves the calculated bill as it is
      Given the PERIOD contract applies from 2026-01
      And the bill is calculated
      And the billing month moves to 2026-01
      And the contract ends
      When the billing month moves to 2026-02
      Then the total is 178,200 KRW

    Scenario: A contract that ended with the month before prices no bill calculated again
      720 × 250 = 180,000; tax 18,000.
      Given the PERIOD contract applies from 2026-01
      And the bill is calculated
      And the billing month moves to 2026-01
      And the contract ends
      And the billing month moves to 2026-02
      When the bill is calculated again
      Then the total is 198,000 KRW

    Scenario: A contract that ends with the calculated month prices the bill calculated again
      Given the PERIOD contract applies from 2026-01
      And the bill is calculated
      And the contract ends
      When the bill is calculated again
      Then the total is 178,200 KRW
