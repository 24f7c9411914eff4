@metering
Feature: Running counters may restart

  Background:
    Given a customer in Korea billed for 2026-01

  Rule: A reading below the one before it means a restart from zero and counts whole

    @severity=critical
    Scenario: Growth before and after a restart adds up
      6,000,000 − 5,000,000, then 400,000 from zero, then 1,000,000 − 400,000
      make 2,000,000; × 0.0045 = 9,000.
      Given this usage:
        | counter         | type       | volume    | unit  | at                  |
        | object.requests | CUMULATIVE | 5,000,000 | COUNT | 2026-01-05 00:00:00 |
        | object.requests | CUMULATIVE | 6,000,000 | COUNT | 2026-01-10 00:00:00 |
        | object.requests | CUMULATIVE | 400,000   | COUNT | 2026-01-15 00:00:00 |
        | object.requests | CUMULATIVE | 1,000,000 | COUNT | 2026-01-20 00:00:00 |
      When the bill is calculated
      Then the statement has these lines:
        | counter         | quantity  | unit  | amount    |
        | object.requests | 2,000,000 | COUNT | 9,000 KRW |

    Scenario Outline: A second reading of <second> after 5,000,000 is a growth of <growth>
      Given this usage:
        | counter         | type       | volume    | unit  | at                  |
        | object.requests | CUMULATIVE | 5,000,000 | COUNT | 2026-01-05 00:00:00 |
        | object.requests | CUMULATIVE | <second>  | COUNT | 2026-01-10 00:00:00 |
      When the bill is calculated
      Then the statement has these lines:
        | counter         | quantity | unit  | amount       |
        | object.requests | <growth> | COUNT | <amount> KRW |

      Examples:
        | why                                | second    | growth    | amount |
        | one above: a growth of one, 0.0045 | 5,000,001 | 1         | 0      |
        | equal: no growth and no restart    | 5,000,000 | 0         | 0      |
        | one below: a restart, 22,499.9955  | 4,999,999 | 4,999,999 | 22,499 |
        | zero: a restart that used nothing  | 0         | 0         | 0      |
