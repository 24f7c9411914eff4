@adjustment
Feature: Surcharges in percent come before discounts in percent

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8

  Rule: A percentage on top is of the amount before any discount, a percentage off is of the amount with it

    @severity=critical
    Scenario Outline: The <level>'s surcharges of 7,777 and 2.5% and its discount of 12.5%, made <made>
      2.5 % of 107,777 are 2,694.425; 12.5 % of 110,471 are 13,808.875; 110,471 − 13,809 = 96,662; tax 9,666.
      Given a <level> <first>
      And a <level> <second>
      And a <level> <third>
      When the bill is calculated
      Then the statement has these adjustments:
        | level   | kind      | amount     |
        | <level> | surcharge | 7,777 KRW  |
        | <level> | surcharge | 2,694 KRW  |
        | <level> | discount  | 13,809 KRW |
      And the total is 106,328 KRW

      Examples:
        | level         | made                      | first                  | second            | third                  |
        | project       | in the order of the rule  | surcharge of 7,777 KRW | surcharge of 2.5% | discount of 12.5%      |
        | project       | in the order turned round | discount of 12.5%      | surcharge of 2.5% | surcharge of 7,777 KRW |
        | billing group | one after the other       | surcharge of 7,777 KRW | surcharge of 2.5% | discount of 12.5%      |
        | billing group | the other way round       | discount of 12.5%      | surcharge of 2.5% | surcharge of 7,777 KRW |
