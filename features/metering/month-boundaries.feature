@metering
Feature: Usage belongs to the month it happened in

  Rule: A month begins and ends at midnight of the country's time zone

    @severity=blocker
    Scenario Outline: One hour at <at> is billed to a customer in <country> for <month>
      One hour costs 250 KRW, 28 JPY or 0.19 USD; Korea and Japan add tax.
      Given a customer in <country> billed for <month>
      And this usage:
        | counter         | volume | unit  | at   |
        | compute.c2.c8m8 | 1      | HOURS | <at> |
      When the bill is calculated
      Then the total is <total>

      Examples:
        | why                         | country   | month   | at                        | total    |
        | the first second in Seoul   | Korea     | 2026-01 | 2026-01-01T00:00:00+09:00 | 275 KRW  |
        | the last second in Seoul    | Korea     | 2026-01 | 2026-01-31T23:59:59+09:00 | 275 KRW  |
        | Seoul's last second in UTC  | Korea     | 2026-01 | 2026-01-31T14:59:59+00:00 | 275 KRW  |
        | the last second in Tokyo    | Japan     | 2026-01 | 2026-01-31T23:59:59+09:00 | 30 JPY   |
        | the last second in UTC      | elsewhere | 2026-01 | 2026-01-31T23:59:59+00:00 | 0.19 USD |
        | UTC's last second in Seoul  | elsewhere | 2026-01 | 2026-02-01T08:59:59+09:00 | 0.19 USD |
        | a leap day                  | Korea     | 2024-02 | 2024-02-29 23:59:59       | 275 KRW  |
        | the last second of the year | Korea     | 2025-12 | 2025-12-31 23:59:59       | 275 KRW  |

    @severity=blocker
    Scenario Outline: Usage at <at> is not accepted in <country> for <month>
      Given a customer in <country> billed for <month>
      When this usage is sent:
        | counter         | volume | unit  | at   |
        | compute.c2.c8m8 | 1      | HOURS | <at> |
      Then the request is refused with METER_OUTSIDE_MONTH

      Examples:
        | why                          | country   | month   | at                        |
        | Seoul's second before        | Korea     | 2026-01 | 2025-12-31T23:59:59+09:00 |
        | Seoul's second after         | Korea     | 2026-01 | 2026-02-01T00:00:00+09:00 |
        | Seoul's second after in UTC  | Korea     | 2026-01 | 2026-01-31T15:00:00+00:00 |
        | Tokyo's second after         | Japan     | 2026-01 | 2026-02-01T00:00:00+09:00 |
        | UTC's second after           | elsewhere | 2026-01 | 2026-02-01T00:00:00+00:00 |
        | UTC's second before in Seoul | elsewhere | 2026-01 | 2026-01-01T08:59:59+09:00 |
        | no leap day in 2025          | Korea     | 2025-02 | 2025-03-01 00:00:00       |
        | the leap year's March        | Korea     | 2024-02 | 2024-03-01 00:00:00       |
        | the new year                 | Korea     | 2025-12 | 2026-01-01 00:00:00       |

    @severity=critical
    Scenario: One second outside the month is enough, whatever is sent before it
      Given a customer in Korea billed for 2026-01
      When this usage is sent:
        | counter         | volume | unit  | at                  |
        | compute.c2.c8m8 | 1      | HOURS | 2026-01-31 23:59:59 |
        | compute.c2.c8m8 | 1      | HOURS | 2026-02-01 00:00:00 |
      Then the request is refused with METER_OUTSIDE_MONTH
