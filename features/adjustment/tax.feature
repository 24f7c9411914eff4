@adjustment
Feature: Adjustments are taxed

  Rule: Tax is on what the adjustments leave

    @severity=critical
    Scenario Outline: A billing group <kind> of <amount> in <country> leaves a tax of <tax>
      Given a customer in <country> billed for 2026-01
      And 400 HOURS of compute.c2.c8m8
      And a billing group <kind> of <amount>
      When the bill is calculated
      Then the statement shows:
        | charge | <charge> |
        | <kind> | <amount> |
        | tax    | <tax>    |
        | total  | <total>  |

      Examples:
        | why                | country   | kind      | amount   | charge      | tax        | total       |
        | a tenth of 99,999  | Korea     | discount  | 1 KRW    | 100,000 KRW | 9,999 KRW  | 109,998 KRW |
        | a tenth of 100,009 | Korea     | surcharge | 9 KRW    | 100,000 KRW | 10,000 KRW | 110,009 KRW |
        | a tenth of 100,010 | Korea     | surcharge | 10 KRW   | 100,000 KRW | 10,001 KRW | 110,011 KRW |
        | a tenth of 11,199  | Japan     | discount  | 1 JPY    | 11,200 JPY  | 1,119 JPY  | 12,318 JPY  |
        | a tenth of 11,210  | Japan     | surcharge | 10 JPY   | 11,200 JPY  | 1,121 JPY  | 12,331 JPY  |
        | no tax at all      | elsewhere | surcharge | 0.10 USD | 76.00 USD   | 0.00 USD   | 76.10 USD   |
