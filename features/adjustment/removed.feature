@adjustment
Feature: Adjustments are removed

  Background:
    Given a customer in Korea billed for 2026-02
    And 400 HOURS of compute.c2.c8m8

  Rule: Removing the adjustments of a month removes each of them as a whole

    @severity=critical
    Scenario: A bill calculated after the removal has no adjustments
      400 × 250 = 100,000; tax 10,000.
      Given a project discount of 10%
      And a billing group surcharge of 3,000 KRW
      And the adjustments are removed
      When the bill is calculated
      Then the statement shows:
        | discount  | 0 KRW       |
        | surcharge | 0 KRW       |
        | total     | 110,000 KRW |

    Scenario Outline: An adjustment from 2026-01 to 2026-03 that is removed in 2026-02 is gone in <month>
      400 × 250 = 100,000; tax 10,000.
      Given these adjustments:
        | level   | kind     | value | from    | to      |
        | project | discount | 10%   | 2026-01 | 2026-03 |
      And the adjustments are removed
      And the billing month moves to <month>
      And 400 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the total is 110,000 KRW

      Examples:
        | why             | month   |
        | its first month | 2026-01 |
        | its last month  | 2026-03 |

    Scenario: An adjustment of another month is not removed
      10 % of 100,000 are 10,000; 90,000; tax 9,000.
      Given these adjustments:
        | level   | kind     | value | from    | to      |
        | project | discount | 10%   | 2026-03 | 2026-03 |
      And the adjustments are removed
      And the billing month moves to 2026-03
      And 400 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the total is 99,000 KRW

    Scenario: A month without adjustments has none to remove, which is no mistake
      Given the adjustments are removed
      When the bill is calculated
      Then the total is 110,000 KRW
