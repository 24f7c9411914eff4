@adjustment
Feature: Discounts and surcharges, in amounts and in percent

  Rule: A project and a billing group may each have a discount or a surcharge, of an amount or of a percentage

    @severity=critical
    Scenario Outline: A <level> <kind> of <value> comes to <amount>
      400 × 250 + 333 × 5.6 = 100,000 + 1,864 = 101,864; 10 % of it are 10,186.40.
      Given a customer in Korea billed for 2026-01
      And 400 HOURS of compute.c2.c8m8
      And 333 HOURS of network.floating_ip
      And a <level> <kind> of <value>
      When the bill is calculated
      Then the statement shows:
        | charge | 101,864 KRW |
        | <kind> | <amount>    |
        | tax    | <tax>       |
        | total  | <total>     |
      And the statement has these adjustments:
        | level   | kind   | amount   |
        | <level> | <kind> | <amount> |

      Examples:
        | why              | level         | kind      | value     | amount     | tax        | total       |
        | 101,864 − 1,000  | project       | discount  | 1,000 KRW | 1,000 KRW  | 10,086 KRW | 110,950 KRW |
        | 101,864 − 10,187 | project       | discount  | 10%       | 10,187 KRW | 9,167 KRW  | 100,844 KRW |
        | 101,864 + 1,000  | project       | surcharge | 1,000 KRW | 1,000 KRW  | 10,286 KRW | 113,150 KRW |
        | 101,864 + 10,186 | project       | surcharge | 10%       | 10,186 KRW | 11,205 KRW | 123,255 KRW |
        | 101,864 − 1,000  | billing group | discount  | 1,000 KRW | 1,000 KRW  | 10,086 KRW | 110,950 KRW |
        | 101,864 − 10,187 | billing group | discount  | 10%       | 10,187 KRW | 9,167 KRW  | 100,844 KRW |
        | 101,864 + 1,000  | billing group | surcharge | 1,000 KRW | 1,000 KRW  | 10,286 KRW | 113,150 KRW |
        | 101,864 + 10,186 | billing group | surcharge | 10%       | 10,186 KRW | 11,205 KRW | 123,255 KRW |
