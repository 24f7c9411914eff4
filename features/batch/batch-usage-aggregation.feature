@batch @metering
Feature: A job adds up a month's usage

  Background:
    Given a customer in Korea billed for 2026-01
    And the customer has the projects "web" and "data"
    And this usage:
      | project | counter             | type  | volume      | unit    | resource |
      | web     | compute.c2.c8m8     | DELTA | 20          | MINUTES |          |
      | web     | compute.c2.c8m8     | DELTA | 40          | MINUTES |          |
      | data    | storage.volume.ssd  | DELTA | 524,288,000 | KB      |          |
      | data    | compute.g2.t4.c8m64 | GAUGE | 30          | HOURS   | gpu-1    |
      | data    | compute.g2.t4.c8m64 | GAUGE | 12          | HOURS   | gpu-1    |
      | data    | compute.g2.t4.c8m64 | GAUGE | 5           | HOURS   | gpu-2    |

  Rule: BATCH_USAGE_AGGREGATION adds up the meters of its date's month and prices nothing

    @severity=critical
    Scenario: A job adds up the usage of each project in the units of the catalogue
      20 + 40 minutes are 1 hour; 524,288,000 KB are 500 GB; the later of gpu-1's readings and gpu-2's: 12 + 5 = 17.
      When the BATCH_USAGE_AGGREGATION job runs on 2026-01-31
      Then the usage is aggregated to:
        | project | counter             | quantity | unit  |
        | web     | compute.c2.c8m8     | 1        | HOURS |
        | data    | storage.volume.ssd  | 500      | GB    |
        | data    | compute.g2.t4.c8m64 | 17       | HOURS |
      And there is no statement

    Scenario: Usage added up leaves the statement as it was calculated
      250 + 80 + 17 × 1,639 = 28,193; tax 2,819.
      Given the bill is calculated
      And 100 HOURS of compute.c2.c8m8 in project "web"
      When the BATCH_USAGE_AGGREGATION job runs on 2026-01-31
      Then the total is 31,012 KRW

    Scenario: Usage added up twice is the same
      Given the BATCH_USAGE_AGGREGATION job runs on 2026-01-31
      When the BATCH_USAGE_AGGREGATION job runs on 2026-01-31
      Then the usage is aggregated to:
        | project | counter             | quantity | unit  |
        | web     | compute.c2.c8m8     | 1        | HOURS |
        | data    | storage.volume.ssd  | 500      | GB    |
        | data    | compute.g2.t4.c8m64 | 17       | HOURS |
