@metering
Feature: Gauges report what stands at a moment

  Background:
    Given a customer in Korea billed for 2026-01

  Rule: Of each resource the latest reading of the month counts, and resources add up

    @severity=critical
    Scenario: The latest reading counts, not the highest
      500 × 1,639 = 819,500; tax 81,950.
      Given this usage:
        | counter             | type  | volume | unit  | at                  |
        | compute.g2.t4.c8m64 | GAUGE | 720    | HOURS | 2026-01-10 09:00:00 |
        | compute.g2.t4.c8m64 | GAUGE | 500    | HOURS | 2026-01-20 09:00:00 |
      When the bill is calculated
      Then the total is 901,450 KRW

    Scenario: An older reading that arrives last does not count
      500 × 1,639 = 819,500; tax 81,950.
      Given this usage:
        | counter             | type  | volume | unit  | at                  |
        | compute.g2.t4.c8m64 | GAUGE | 500    | HOURS | 2026-01-20 09:00:00 |
        | compute.g2.t4.c8m64 | GAUGE | 720    | HOURS | 2026-01-10 09:00:00 |
      When the bill is calculated
      Then the total is 901,450 KRW

    Scenario: The latest readings of two machines add up
      350 + 300 = 650 h; 650 × 1,639 = 1,065,350.
      Given this usage:
        | counter             | type  | volume | unit  | resource | at                  |
        | compute.g2.t4.c8m64 | GAUGE | 100    | HOURS | gpu-1    | 2026-01-10 09:00:00 |
        | compute.g2.t4.c8m64 | GAUGE | 350    | HOURS | gpu-1    | 2026-01-31 09:00:00 |
        | compute.g2.t4.c8m64 | GAUGE | 300    | HOURS | gpu-2    | 2026-01-20 09:00:00 |
      When the bill is calculated
      Then the statement has these lines:
        | counter             | quantity | unit  | amount        |
        | compute.g2.t4.c8m64 | 650      | HOURS | 1,065,350 KRW |

    Scenario: A gauge read last month costs nothing this month
      Given this usage:
        | counter             | type  | volume | unit  | at                  |
        | compute.g2.t4.c8m64 | GAUGE | 720    | HOURS | 2026-01-31 23:00:00 |
      And the billing month moves to 2026-02
      When the bill is calculated
      Then the total is 0 KRW
