@adjustment
Feature: Every project is adjusted on its own lines

  Background:
    Given a customer in Korea billed for 2026-01
    And the customer has the projects "web" and "data"
    And 400 HOURS of compute.c2.c8m8 in project "web"
    And 333 HOURS of network.floating_ip in project "data"

  Rule: A project's adjustments see that project's lines, the billing group's the sum of the projects

    @severity=critical
    Scenario: A discount on one project leaves the other as it is
      web 100,000; data 333 × 5.6 = 1,864; 10 % of data are 186.40; 100,000 + 1,677; tax 10,167.
      Given a discount of 10% on project "data"
      When the bill is calculated
      Then the statement has these adjustments:
        | project | level   | kind     | amount  |
        | data    | project | discount | 187 KRW |
      And the total is 111,844 KRW

    @severity=critical
    Scenario: Every project has its own adjustments
      web 100,000 − 5,000; data 1,864 + 500 + ⌊2,364 × 2.5 % = 59.10⌋; 95,000 + 2,423; tax 9,742.
      Given a discount of 5% on project "web"
      And a surcharge of 500 KRW on project "data"
      And a surcharge of 2.5% on project "data"
      When the bill is calculated
      Then the statement has these adjustments:
        | project | level   | kind      | amount    |
        | web     | project | discount  | 5,000 KRW |
        | data    | project | surcharge | 500 KRW   |
        | data    | project | surcharge | 59 KRW    |
      And the total is 107,165 KRW

    Scenario: The billing group's percentage is rounded on the sum of the projects
      5 % of 100,000 + 1,864 are 5,093.20; 101,864 − 5,094 = 96,770; tax 9,677.
      Given a billing group discount of 5%
      When the bill is calculated
      Then the total is 106,447 KRW

    Scenario: The billing group's percentage is of what the projects' adjustments left
      100,000 − 3,000 + 1,864 + 500 = 99,364; 5 % of it are 4,968.20; 94,395; tax 9,439.
      Given a discount of 3,000 KRW on project "web"
      And a surcharge of 500 KRW on project "data"
      And a billing group discount of 5%
      When the bill is calculated
      Then the total is 103,834 KRW
