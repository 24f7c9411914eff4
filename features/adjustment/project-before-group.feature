@adjustment
Feature: Projects are adjusted before the billing group

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8

  Rule: First every project is adjusted, then the billing group

    @severity=critical
    Scenario: A project's percentage is not of the billing group's surcharge
      10 % of 100,000 are 10,000; 90,000 + 7,000 = 97,000; tax 9,700.
      Given a billing group surcharge of 7,000 KRW
      And a project discount of 10%
      When the bill is calculated
      Then the statement has these adjustments:
        | level         | kind      | amount     |
        | project       | discount  | 10,000 KRW |
        | billing group | surcharge | 7,000 KRW  |
      And the total is 106,700 KRW

    @severity=critical
    Scenario: The billing group's percentage is of the project's surcharge too
      10 % of 100,000 + 7,000 are 10,700; 96,300; tax 9,630.
      Given a billing group discount of 10%
      And a project surcharge of 7,000 KRW
      When the bill is calculated
      Then the statement has these adjustments:
        | level         | kind      | amount     |
        | project       | surcharge | 7,000 KRW  |
        | billing group | discount  | 10,700 KRW |
      And the total is 105,930 KRW

    Scenario: The billing group's percentage is of what a project's discount leaves
      100,000 − 1,000 = 99,000; 10 % of it are 9,900; 89,100; tax 8,910.
      Given a billing group discount of 10%
      And a project discount of 1,000 KRW
      When the bill is calculated
      Then the total is 98,010 KRW

    Scenario: A project's percentage is of what the billing group's discount has not lowered
      100,000 − 10,000 = 90,000; 90,000 − 1,000 = 89,000; tax 8,900.
      Given a billing group discount of 1,000 KRW
      And a project discount of 10%
      When the bill is calculated
      Then the total is 97,900 KRW

    Scenario: Percentages on both levels follow one another
      100,000 − 10,000 = 90,000; 10 % of it are 9,000; 81,000; tax 8,100.
      Given a project discount of 10%
      And a billing group discount of 10%
      When the bill is calculated
      Then the total is 89,100 KRW
