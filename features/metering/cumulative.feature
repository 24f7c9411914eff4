@metering
Feature: Running counters report how far they have come

  Background:
    Given a customer in Korea billed for 2026-01

  Rule: A running counter is billed by its growth, resource by resource

    @severity=critical
    Scenario: Without an earlier month the growth starts at the first reading
      2,000,000 − 1,000,000 = 1,000,000; × 0.0045 = 4,500.
      Given this usage:
        | counter         | type       | volume    | unit  | at                  |
        | object.requests | CUMULATIVE | 1,000,000 | COUNT | 2026-01-05 00:00:00 |
        | object.requests | CUMULATIVE | 1,400,000 | COUNT | 2026-01-15 00:00:00 |
        | object.requests | CUMULATIVE | 2,000,000 | COUNT | 2026-01-25 00:00:00 |
      When the bill is calculated
      Then the statement has these lines:
        | counter         | quantity  | unit  | amount    |
        | object.requests | 1,000,000 | COUNT | 4,500 KRW |

    @severity=normal
    Scenario: The first reading ever is a line of nothing
      Given this usage:
        | counter         | type       | volume    | unit  |
        | object.requests | CUMULATIVE | 1,000,000 | COUNT |
      When the bill is calculated
      Then the statement has these lines:
        | counter         | quantity | unit  | amount |
        | object.requests | 0        | COUNT | 0 KRW  |

    Scenario: Readings count in the order of their times, not of their arrival
      2,000,000 − 1,000,000 = 1,000,000; × 0.0045 = 4,500; tax 450.
      Given this usage:
        | counter         | type       | volume    | unit  | at                  |
        | object.requests | CUMULATIVE | 2,000,000 | COUNT | 2026-01-25 00:00:00 |
        | object.requests | CUMULATIVE | 1,400,000 | COUNT | 2026-01-15 00:00:00 |
        | object.requests | CUMULATIVE | 1,000,000 | COUNT | 2026-01-05 00:00:00 |
      When the bill is calculated
      Then the total is 4,950 KRW

    Scenario: Each bucket grows from its own first reading
      600,000 + 400,000 = 1,000,000; × 0.0045 = 4,500; tax 450.
      Given this usage:
        | counter         | type       | volume    | unit  | resource | at                  |
        | object.requests | CUMULATIVE | 1,000,000 | COUNT | logs     | 2026-01-05 00:00:00 |
        | object.requests | CUMULATIVE | 9,000,000 | COUNT | photos   | 2026-01-10 00:00:00 |
        | object.requests | CUMULATIVE | 1,600,000 | COUNT | logs     | 2026-01-15 00:00:00 |
        | object.requests | CUMULATIVE | 9,400,000 | COUNT | photos   | 2026-01-20 00:00:00 |
      When the bill is calculated
      Then the total is 4,950 KRW
