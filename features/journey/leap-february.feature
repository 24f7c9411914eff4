@metering @statement @payment @batch
Feature: A leap February has 29 days everywhere

  Rule: Usage on the leap day is billed for February, a second later for March

    @severity=critical
    Scenario Outline: Usage in <country> at <last second> is billed for February, at <first second> for March
      One hour in February; two hours in March, of 250 KRW, 28 JPY or 0.19 USD each; Korea and Japan add tax.
      Given a customer in <country> billed for 2028-02
      And this usage:
        | counter         | volume | unit  | at            |
        | compute.c2.c8m8 | 1      | HOURS | <last second> |
      And the bill is calculated and left unpaid
      And the billing month moves to 2028-03
      And this usage:
        | counter         | volume | unit  | at             |
        | compute.c2.c8m8 | 2      | HOURS | <first second> |
      When the bill is calculated
      Then the statement shows:
        | total  | <March>    |
        | unpaid | <February> |

      Examples:
        | why            | country   | last second               | first second              | February | March    |
        | Seoul's own    | Korea     | 2028-02-29 23:59:59       | 2028-03-01 00:00:00       | 275 KRW  | 550 KRW  |
        | Seoul's in UTC | Korea     | 2028-02-29T14:59:59+00:00 | 2028-02-29T15:00:00+00:00 | 275 KRW  | 550 KRW  |
        | Tokyo's in UTC | Japan     | 2028-02-29T14:59:59+00:00 | 2028-02-29T15:00:00+00:00 | 30 JPY   | 61 JPY   |
        | UTC's own      | elsewhere | 2028-02-29T23:59:59+00:00 | 2028-03-01T00:00:00+00:00 | 0.19 USD | 0.38 USD |
        | UTC's in Seoul | elsewhere | 2028-03-01T08:59:59+09:00 | 2028-03-01T09:00:00+09:00 | 0.19 USD | 0.38 USD |
