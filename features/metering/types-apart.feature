@metering
Feature: One counter may be reported in several ways

  Background:
    Given a customer in Korea billed for 2026-01

  Rule: The types of one counter are aggregated apart and then added

    Scenario: A gauge leaves the deltas of its machine standing
      100 h of deltas + 620 h of the latest gauge = 720 h; × 250 = 180,000.
      Given this usage:
        | counter         | type  | volume | unit  | resource | at                  |
        | compute.c2.c8m8 | DELTA | 100    | HOURS | vm-1     | 2026-01-10 09:00:00 |
        | compute.c2.c8m8 | GAUGE | 300    | HOURS | vm-1     | 2026-01-10 09:00:00 |
        | compute.c2.c8m8 | GAUGE | 620    | HOURS | vm-1     | 2026-01-20 09:00:00 |
      When the bill is calculated
      Then the statement has these lines:
        | counter         | quantity | unit  | amount      |
        | compute.c2.c8m8 | 720      | HOURS | 180,000 KRW |

    Scenario: A delta between two readings does not restart a running counter
      500,000 of growth + 300,000 of deltas = 800,000; × 0.0045 = 3,600.
      Given this usage:
        | counter         | type       | volume    | unit  | at                  |
        | object.requests | CUMULATIVE | 1,000,000 | COUNT | 2026-01-10 09:00:00 |
        | object.requests | DELTA      | 300,000   | COUNT | 2026-01-15 09:00:00 |
        | object.requests | CUMULATIVE | 1,500,000 | COUNT | 2026-01-20 09:00:00 |
      When the bill is calculated
      Then the statement has these lines:
        | counter         | quantity | unit  | amount    |
        | object.requests | 800,000  | COUNT | 3,600 KRW |
