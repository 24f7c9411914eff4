@batch @metering
Feature: A job adds up one month's usage

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And the BATCH_USAGE_AGGREGATION job runs on 2026-01-10

  Rule: What was added up follows the usage when the job runs again

    Scenario: Usage that came late is added up by the next job
      400 + 100 = 500.
      Given 100 HOURS of compute.c2.c8m8
      When the BATCH_USAGE_AGGREGATION job runs on 2026-01-31
      Then the usage is aggregated to:
        | counter         | quantity | unit  |
        | compute.c2.c8m8 | 500      | HOURS |

    Scenario: Usage of February is added up apart from January's
      Given the billing month moves to 2026-02
      And 7 HOURS of network.floating_ip
      When the BATCH_USAGE_AGGREGATION job runs on 2026-02-01
      Then the usage is aggregated to:
        | counter             | quantity | unit  |
        | network.floating_ip | 7        | HOURS |
