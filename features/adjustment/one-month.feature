@adjustment
Feature: Adjustments of several months meet in one

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8

  Rule: A month has the adjustments that hold for it, and no others

    @severity=critical
    Scenario: An adjustment without months holds for the billing month only
      400 × 250 = 100,000; tax 10,000.
      Given a project discount of 10,000 KRW
      And the billing month moves to 2026-02
      And 400 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the total is 110,000 KRW

    Scenario: An adjustment without months does not hold for the month before
      400 × 250 = 100,000; tax 10,000.
      Given a billing group surcharge of 10%
      And the billing month moves to 2025-12
      And 400 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the total is 110,000 KRW

    Scenario: Adjustments that meet in a month are made together
      5 % and 2.5 % are 7.5 %; 100,000 + 3,000 = 103,000; 7.5 % of it are 7,725; 95,275; tax 9,527.
      Given these adjustments:
        | level   | kind      | value      | from    | to      |
        | project | discount  | 5%         | 2025-10 | 2026-01 |
        | project | discount  | 2.5%       | 2026-01 | 2026-06 |
        | project | surcharge | 3,000 KRW  |         |         |
        | project | discount  | 50,000 KRW | 2026-02 |         |
      When the bill is calculated
      Then the statement has these adjustments:
        | level   | kind      | amount    |
        | project | surcharge | 3,000 KRW |
        | project | discount  | 7,725 KRW |
      And the total is 104,802 KRW
