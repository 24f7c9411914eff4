@metering
Feature: Readings of a running counter come late

  Background:
    Given a customer in Korea billed for 2026-01
    And this usage:
      | counter         | type       | volume    | unit  | at                  |
      | object.requests | CUMULATIVE | 1,000,000 | COUNT | 2026-01-10 00:00:00 |

  Rule: What comes late for a month changes the next calculation of the months after it too

    @severity=critical
    Scenario: What January gains late, February loses when it is calculated again
      February grew by 4,000,000 − 1,000,000 and now grows by 4,000,000 − 3,000,000 = 1,000,000; × 0.0045 = 4,500; tax 450.
      Given the billing month moves to 2026-02
      And this usage:
        | counter         | type       | volume    | unit  | at                  |
        | object.requests | CUMULATIVE | 4,000,000 | COUNT | 2026-02-10 00:00:00 |
      And the bill is calculated
      And the billing month moves to 2026-01
      And this usage:
        | counter         | type       | volume    | unit  | at                  |
        | object.requests | CUMULATIVE | 3,000,000 | COUNT | 2026-01-31 00:00:00 |
      And the billing month moves to 2026-02
      When the bill is calculated again
      Then the total is 4,950 KRW

    Scenario: January bills what came late itself
      3,000,000 − 1,000,000 = 2,000,000; × 0.0045 = 9,000; tax 900.
      Given the bill is calculated
      And this usage:
        | counter         | type       | volume    | unit  | at                  |
        | object.requests | CUMULATIVE | 3,000,000 | COUNT | 2026-01-31 00:00:00 |
      When the bill is calculated again
      Then the total is 9,900 KRW

    Scenario: February begins at its own first reading once January's usage is deleted
      4,500,000 − 4,000,000 = 500,000; × 0.0045 = 2,250; tax 225.
      Given the usage is deleted
      And the billing month moves to 2026-02
      And this usage:
        | counter         | type       | volume    | unit  | at                  |
        | object.requests | CUMULATIVE | 4,000,000 | COUNT | 2026-02-10 00:00:00 |
        | object.requests | CUMULATIVE | 4,500,000 | COUNT | 2026-02-20 00:00:00 |
      When the bill is calculated
      Then the total is 2,475 KRW
