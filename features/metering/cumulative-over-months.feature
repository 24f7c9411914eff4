@metering
Feature: Running counters go on from month to month

  Background:
    Given a customer in Korea billed for 2026-01
    And this usage:
      | counter         | type       | volume    | unit  | at                  |
      | object.requests | CUMULATIVE | 2,000,000 | COUNT | 2026-01-10 00:00:00 |
      | object.requests | CUMULATIVE | 3,000,000 | COUNT | 2026-01-20 00:00:00 |

  Rule: The growth of a month starts from the last reading of any earlier month

    @severity=critical
    Scenario: February grows from the last reading of January
      4,000,000 − 3,000,000 = 1,000,000; × 0.0045 = 4,500.
      Given the billing month moves to 2026-02
      And this usage:
        | counter         | type       | volume    | unit  |
        | object.requests | CUMULATIVE | 4,000,000 | COUNT |
      When the bill is calculated
      Then the statement has these lines:
        | counter         | quantity  | unit  | amount    |
        | object.requests | 1,000,000 | COUNT | 4,500 KRW |

    Scenario: March grows from January when February was not read
      5,000,000 − 3,000,000 = 2,000,000; × 0.0045 = 9,000.
      Given the billing month moves to 2026-03
      And this usage:
        | counter         | type       | volume    | unit  |
        | object.requests | CUMULATIVE | 5,000,000 | COUNT |
      When the bill is calculated
      Then the statement has these lines:
        | counter         | quantity  | unit  | amount    |
        | object.requests | 2,000,000 | COUNT | 9,000 KRW |

    Scenario: A counter reset over the turn of the month counts whole
      1,000,000 is below 3,000,000: the counter restarted from zero; × 0.0045 = 4,500.
      Given the billing month moves to 2026-02
      And this usage:
        | counter         | type       | volume    | unit  |
        | object.requests | CUMULATIVE | 1,000,000 | COUNT |
      When the bill is calculated
      Then the statement has these lines:
        | counter         | quantity  | unit  | amount    |
        | object.requests | 1,000,000 | COUNT | 4,500 KRW |
