@metering @statement @payment @batch
Feature: The year ends at midnight of the customer's country

  Rule: Usage on either side of midnight is billed on its side of the new year

    @severity=critical
    Scenario Outline: Usage in <country> at <last second> is billed for December, at <first second> for January
      One hour in December; two hours in January, of 250 KRW, 28 JPY or 0.19 USD each; Korea and Japan add tax.
      Given a customer in <country> billed for 2025-12
      And this usage:
        | counter         | volume | unit  | at            |
        | compute.c2.c8m8 | 1      | HOURS | <last second> |
      And the bill is calculated and left unpaid
      And the billing month moves to 2026-01
      And this usage:
        | counter         | volume | unit  | at             |
        | compute.c2.c8m8 | 2      | HOURS | <first second> |
      When the bill is calculated
      Then the statement shows:
        | total  | <January>  |
        | unpaid | <December> |

      Examples:
        | why            | country   | last second               | first second              | December | January  |
        | Seoul's own    | Korea     | 2025-12-31T23:59:59+09:00 | 2026-01-01T00:00:00+09:00 | 275 KRW  | 550 KRW  |
        | Seoul's in UTC | Korea     | 2025-12-31T14:59:59+00:00 | 2025-12-31T15:00:00+00:00 | 275 KRW  | 550 KRW  |
        | Tokyo in NY    | Japan     | 2025-12-31T09:59:59-05:00 | 2025-12-31T10:00:00-05:00 | 30 JPY   | 61 JPY   |
        | UTC's own      | elsewhere | 2025-12-31T23:59:59+00:00 | 2026-01-01T00:00:00+00:00 | 0.19 USD | 0.38 USD |
        | UTC's in Seoul | elsewhere | 2026-01-01T08:59:59+09:00 | 2026-01-01T09:00:00+09:00 | 0.19 USD | 0.38 USD |

    Scenario: A second of December is not accepted for January
      Given a customer in Japan billed for 2026-01
      When this usage is sent:
        | counter         | volume | unit  | at                        |
        | compute.c2.c8m8 | 1      | HOURS | 2025-12-31T14:59:59+00:00 |
      Then the request is refused with METER_OUTSIDE_MONTH
