@adjustment
Feature: Percentages go from 0 to 100

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8

  Rule: A percentage outside 0–100 is refused

    @severity=critical
    Scenario Outline: A <level> <kind> of <percent> is refused
      When a <level> <kind> of <percent>
      Then the request is refused with INVALID_ADJUSTMENT

      Examples:
        | why            | level         | kind      | percent |
        | below 0        | project       | discount  | -1%     |
        | above 100      | project       | discount  | 101%    |
        | below 0        | project       | surcharge | -1%     |
        | above 100      | project       | surcharge | 101%    |
        | below 0        | billing group | discount  | -1%     |
        | above 100      | billing group | discount  | 101%    |
        | just below 0   | billing group | surcharge | -0.01%  |
        | just above 100 | billing group | surcharge | 100.01% |

    @severity=critical
    Scenario Outline: A <level> <kind> of <percent> comes to <amount>, which is allowed
      400 × 250 = 100,000.
      Given a <level> <kind> of <percent>
      When the bill is calculated
      Then the statement has these adjustments:
        | level   | kind   | amount   |
        | <level> | <kind> | <amount> |
      And the total is <total>

      Examples:
        | why                  | level         | kind      | percent | amount      | total       |
        | nothing off          | project       | discount  | 0%      | 0 KRW       | 110,000 KRW |
        | everything off       | project       | discount  | 100%    | 100,000 KRW | 0 KRW       |
        | nothing on top       | project       | surcharge | 0%      | 0 KRW       | 110,000 KRW |
        | as much on top       | project       | surcharge | 100%    | 100,000 KRW | 220,000 KRW |
        | everything off       | billing group | discount  | 100%    | 100,000 KRW | 0 KRW       |
        | as much on top       | billing group | surcharge | 100%    | 100,000 KRW | 220,000 KRW |
        | a share of a percent | billing group | surcharge | 99.99%  | 99,990 KRW  | 219,989 KRW |
