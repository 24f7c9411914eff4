@metering
Feature: The last reading of an earlier month may be corrected

  Background:
    Given a customer in Korea billed for 2026-01

  Rule: Of two readings with the same time the later received is what the next month starts from

    Scenario Outline: A running counter read as <first> and then <second> at the end of January grows by <growth> in February
      Given this usage:
        | counter         | type       | volume   | unit  | at                  |
        | object.requests | CUMULATIVE | <first>  | COUNT | 2026-01-31 09:00:00 |
        | object.requests | CUMULATIVE | <second> | COUNT | 2026-01-31 09:00:00 |
      And the billing month moves to 2026-02
      And this usage:
        | counter         | type       | volume    | unit  | at                  |
        | object.requests | CUMULATIVE | 5,000,000 | COUNT | 2026-02-10 09:00:00 |
      When the bill is calculated
      Then the statement has these lines:
        | counter         | quantity | unit  | amount       |
        | object.requests | <growth> | COUNT | <amount> KRW |

      Examples:
        | why                         | first     | second    | growth    | amount |
        | 2,000,000 × 0.0045 = 9,000  | 1,000,000 | 3,000,000 | 2,000,000 | 9,000  |
        | 4,000,000 × 0.0045 = 18,000 | 3,000,000 | 1,000,000 | 4,000,000 | 18,000 |
