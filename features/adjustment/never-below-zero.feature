@adjustment
Feature: A discount takes no more than there is

  Background:
    Given a customer in Korea billed for 2026-01
    And 40 HOURS of compute.c2.c8m8

  Rule: A level never falls below 0, and the statement shows only what was taken

    @severity=critical
    Scenario Outline: A <level> discount of <amount> takes <taken> from 10,000 KRW
      Given a <level> discount of <amount>
      When the bill is calculated
      Then the statement has these adjustments:
        | level   | kind     | amount  |
        | <level> | discount | <taken> |
      And the total is <total>

      Examples:
        | why                      | level         | amount     | taken      | total |
        | 1 is left, and not taxed | project       | 9,999 KRW  | 9,999 KRW  | 1 KRW |
        | exactly the project      | project       | 10,000 KRW | 10,000 KRW | 0 KRW |
        | more than the project    | project       | 10,001 KRW | 10,000 KRW | 0 KRW |
        | 1 is left, and not taxed | billing group | 9,999 KRW  | 9,999 KRW  | 1 KRW |
        | exactly the group        | billing group | 10,000 KRW | 10,000 KRW | 0 KRW |
        | more than the group      | billing group | 10,001 KRW | 10,000 KRW | 0 KRW |

    Scenario Outline: Two <level> discounts of 7,000 take what there is, together 10,000
      Given a <level> discount of 7,000 KRW
      And a <level> discount of 7,000 KRW
      When the bill is calculated
      Then the statement has these adjustments:
        | level   | kind     | amount    |
        | <level> | discount | 7,000 KRW |
        | <level> | discount | 3,000 KRW |
      And the total is 0 KRW

      Examples:
        | why          | level         |
        | on its lines | project       |
        | on the sum   | billing group |

    Scenario: A discount that finds nothing left is told as nothing
      Given a project discount of 10,000 KRW
      And a billing group discount of 500 KRW
      When the bill is calculated
      Then the statement has these adjustments:
        | level         | kind     | amount     |
        | project       | discount | 10,000 KRW |
        | billing group | discount | 0 KRW      |
