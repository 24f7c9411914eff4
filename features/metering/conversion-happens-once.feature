@metering
Feature: The volumes of a line are converted together

  Background:
    Given a customer in Korea billed for 2026-01

  Rule: Volumes add up exactly in the smallest unit and are converted once

    @severity=critical
    Scenario: Three times twenty minutes are one hour
      3 × 1,200 seconds = 3,600 seconds; 1 h × 250 = 250.
      Given this usage:
        | counter         | volume | unit    |
        | compute.c2.c8m8 | 20     | MINUTES |
        | compute.c2.c8m8 | 20     | MINUTES |
        | compute.c2.c8m8 | 20     | MINUTES |
      When the bill is calculated
      Then the statement has these lines:
        | counter         | quantity | unit  | amount  |
        | compute.c2.c8m8 | 1        | HOURS | 250 KRW |

    Scenario: Seconds, minutes and hours of one machine make one quantity
      1,800 s + 30 min + 1 h = 7,200 s = 2 h; 2 × 250 = 500.
      Given this usage:
        | counter         | volume | unit    |
        | compute.c2.c8m8 | 1,800  | SECONDS |
        | compute.c2.c8m8 | 30     | MINUTES |
        | compute.c2.c8m8 | 1      | HOURS   |
      When the bill is calculated
      Then the statement has these lines:
        | counter         | quantity | unit  | amount  |
        | compute.c2.c8m8 | 2        | HOURS | 500 KRW |
