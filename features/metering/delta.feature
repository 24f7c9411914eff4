@metering
Feature: Deltas report what was used since the report before

  Background:
    Given a customer in Korea billed for 2026-01

  Rule: The deltas of a month add up

    @smoke @severity=critical
    Scenario: Two deltas of one counter become one line
      300 + 420 = 720 h; 720 × 250 = 180,000.
      Given this usage:
        | counter         | type  | volume | unit  | at                  |
        | compute.c2.c8m8 | DELTA | 300    | HOURS | 2026-01-10 09:00:00 |
        | compute.c2.c8m8 | DELTA | 420    | HOURS | 2026-01-25 09:00:00 |
      When the bill is calculated
      Then the statement has these lines:
        | counter         | quantity | unit  | amount      |
        | compute.c2.c8m8 | 720      | HOURS | 180,000 KRW |

    Scenario: Deltas with the same time and resource both count
      Given this usage:
        | counter         | volume | unit  | resource | at                  |
        | compute.c2.c8m8 | 100    | HOURS | vm-1     | 2026-01-10 09:00:00 |
        | compute.c2.c8m8 | 100    | HOURS | vm-1     | 2026-01-10 09:00:00 |
      When the bill is calculated
      Then the statement has these lines:
        | counter         | quantity | unit  | amount     |
        | compute.c2.c8m8 | 200      | HOURS | 50,000 KRW |
