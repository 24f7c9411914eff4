@adjustment
Feature: Adjustments of one level have an order

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8

  Rule: Surcharges come first, then percentages off, then amounts off, in whatever order they were made

    @severity=critical
    Scenario Outline: A project's surcharge of 10,000, discount of 10% and discount of 1,000, made <made>
      10 % of 100,000 + 10,000 are 11,000; 110,000 − 11,000 − 1,000 = 98,000; tax 9,800.
      Given a project <first>
      And a project <second>
      And a project <third>
      When the bill is calculated
      Then the statement has these adjustments:
        | level   | kind      | amount     |
        | project | surcharge | 10,000 KRW |
        | project | discount  | 11,000 KRW |
        | project | discount  | 1,000 KRW  |
      And the total is 107,800 KRW

      Examples:
        | made                      | first                   | second                  | third                   |
        | in the order of the rule  | surcharge of 10,000 KRW | discount of 10%         | discount of 1,000 KRW   |
        | in the order turned round | discount of 1,000 KRW   | discount of 10%         | surcharge of 10,000 KRW |
        | with the percentage first | discount of 10%         | surcharge of 10,000 KRW | discount of 1,000 KRW   |

    @severity=critical
    Scenario Outline: The billing group's surcharge of 7,777, discount of 2.5% and discount of 1,000, made <made>
      2.5 % of 100,000 + 7,777 are 2,694.425; 107,777 − 2,695 − 1,000 = 104,082; tax 10,408.
      Given a billing group <first>
      And a billing group <second>
      And a billing group <third>
      When the bill is calculated
      Then the statement has these adjustments:
        | level         | kind      | amount    |
        | billing group | surcharge | 7,777 KRW |
        | billing group | discount  | 2,695 KRW |
        | billing group | discount  | 1,000 KRW |
      And the total is 114,490 KRW

      Examples:
        | made                | first                  | second           | third                  |
        | one after the other | surcharge of 7,777 KRW | discount of 2.5% | discount of 1,000 KRW  |
        | the other way round | discount of 1,000 KRW  | discount of 2.5% | surcharge of 7,777 KRW |

    Scenario: A percentage off is of the percentage on top too
      2.5 % of 100,000 are 2,500; 10 % of 102,500 are 10,250; 92,250; tax 9,225.
      Given a project discount of 10%
      And a project surcharge of 2.5%
      When the bill is calculated
      Then the statement shows:
        | surcharge | 2,500 KRW   |
        | discount  | 10,250 KRW  |
        | total     | 101,475 KRW |
