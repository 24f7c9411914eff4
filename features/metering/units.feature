@metering @owner=metering-analysts
Feature: Usage is converted into the unit the catalogue sells

  Rule: Units convert inside their kind, data by 1024 and time by 60

    @severity=critical
    Scenario Outline: Storage reported in <unit> is billed in GB
      500 GB × 0.16 = 80.
      Given a customer in Korea billed for 2026-01
      And this usage:
        | counter            | volume   | unit   |
        | storage.volume.ssd | <volume> | <unit> |
      When the bill is calculated
      Then the statement has these lines:
        | counter            | quantity | unit | amount |
        | storage.volume.ssd | 500      | GB   | 80 KRW |

      Examples:
        | why                           | volume      | unit |
        | 524,288,000 / 1024 / 1024     | 524,288,000 | KB   |
        | 512,000 / 1024                | 512,000     | MB   |
        | already the unit that is sold | 500         | GB   |
        | 0.48828125 × 1024             | 0.48828125  | TB   |

    Scenario Outline: Machine time reported in <unit> is billed in HOURS
      720 h × 250 = 180,000.
      Given a customer in Korea billed for 2026-01
      And this usage:
        | counter         | volume   | unit   |
        | compute.c2.c8m8 | <volume> | <unit> |
      When the bill is calculated
      Then the statement has these lines:
        | counter         | quantity | unit  | amount      |
        | compute.c2.c8m8 | 720      | HOURS | 180,000 KRW |

      Examples:
        | why                           | volume    | unit    |
        | 2,592,000 / 60 / 60           | 2,592,000 | SECONDS |
        | 43,200 / 60                   | 43,200    | MINUTES |
        | already the unit that is sold | 720       | HOURS   |
