@metering
Feature: Readings may be corrected

  Background:
    Given a customer in Korea billed for 2026-01

  Rule: Of two readings with the same time the later received is the later

    @severity=normal
    Scenario: A gauge corrected upwards counts as corrected
      600 × 1,639 = 983,400.
      Given this usage:
        | counter             | type  | volume | unit  | at                  |
        | compute.g2.t4.c8m64 | GAUGE | 500    | HOURS | 2026-01-20 09:00:00 |
      And this usage:
        | counter             | type  | volume | unit  | at                  |
        | compute.g2.t4.c8m64 | GAUGE | 600    | HOURS | 2026-01-20 09:00:00 |
      When the bill is calculated
      Then the statement has these lines:
        | counter             | quantity | unit  | amount      |
        | compute.g2.t4.c8m64 | 600      | HOURS | 983,400 KRW |

    @severity=normal
    Scenario: A gauge corrected downwards counts as corrected
      500 × 1,639 = 819,500.
      Given this usage:
        | counter             | type  | volume | unit  | at                  |
        | compute.g2.t4.c8m64 | GAUGE | 600    | HOURS | 2026-01-20 09:00:00 |
      And this usage:
        | counter             | type  | volume | unit  | at                  |
        | compute.g2.t4.c8m64 | GAUGE | 500    | HOURS | 2026-01-20 09:00:00 |
      When the bill is calculated
      Then the statement has these lines:
        | counter             | quantity | unit  | amount      |
        | compute.g2.t4.c8m64 | 500      | HOURS | 819,500 KRW |

    Scenario Outline: A running counter read as <first> and then <second> at one time grew by <growth>
      Given this usage:
        | counter         | type       | volume   | unit  | at                  |
        | object.requests | CUMULATIVE | <first>  | COUNT | 2026-01-20 09:00:00 |
        | object.requests | CUMULATIVE | <second> | COUNT | 2026-01-20 09:00:00 |
      When the bill is calculated
      Then the statement has these lines:
        | counter         | quantity | unit  | amount       |
        | object.requests | <growth> | COUNT | <amount> KRW |

      Examples:
        | why                                        | first     | second    | growth    | amount |
        | the lower first: it grew by the difference | 1,000,000 | 3,000,000 | 2,000,000 | 9,000  |
        | the higher first: it restarted from zero   | 3,000,000 | 1,000,000 | 1,000,000 | 4,500  |
