@calculation
Feature: Usage is billed at the prices of the catalogue

  Rule: A line is the quantity times the price of one unit

    @severity=critical
    Scenario: Every counter is billed at its own price
      720 × 250, 10 × 1,639, 500 × 0.16, 720 × 5.6 and 1,000,000 × 0.0045.
      Given a customer in Korea billed for 2026-01
      And this usage:
        | counter             | volume    | unit  |
        | compute.c2.c8m8     | 720       | HOURS |
        | compute.g2.t4.c8m64 | 10        | HOURS |
        | storage.volume.ssd  | 500       | GB    |
        | network.floating_ip | 720       | HOURS |
        | object.requests     | 1,000,000 | COUNT |
      When the bill is calculated
      Then the statement has these lines:
        | counter             | quantity  | unit  | price  | amount      |
        | compute.c2.c8m8     | 720       | HOURS | 250    | 180,000 KRW |
        | compute.g2.t4.c8m64 | 10        | HOURS | 1,639  | 16,390 KRW  |
        | storage.volume.ssd  | 500       | GB    | 0.16   | 80 KRW      |
        | network.floating_ip | 720       | HOURS | 5.6    | 4,032 KRW   |
        | object.requests     | 1,000,000 | COUNT | 0.0045 | 4,500 KRW   |

    Scenario Outline: A machine costs <price> an hour for a customer in <country>
      Given a customer in <country> billed for 2026-01
      And 100 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the statement has these lines:
        | counter         | quantity | unit  | price   | amount   |
        | compute.c2.c8m8 | 100      | HOURS | <price> | <amount> |

      Examples:
        | why            | country   | price | amount     |
        | 100 × 250 won  | Korea     | 250   | 25,000 KRW |
        | 100 × 28 yen   | Japan     | 28    | 2,800 JPY  |
        | 100 × 19 cents | elsewhere | 0.19  | 19.00 USD  |

    Scenario Outline: A gigabyte costs <price> a month for a customer in <country>
      Given a customer in <country> billed for 2026-01
      And 100,000 GB of storage.volume.ssd
      When the bill is calculated
      Then the statement has these lines:
        | counter            | quantity | unit | price   | amount   |
        | storage.volume.ssd | 100,000  | GB   | <price> | <amount> |

      Examples:
        | why                   | country   | price   | amount     |
        | 100,000 × 0.16 won    | Korea     | 0.16    | 16,000 KRW |
        | 100,000 × 0.018 yen   | Japan     | 0.018   | 1,800 JPY  |
        | 100,000 × 0.012 cents | elsewhere | 0.00012 | 12.00 USD  |
