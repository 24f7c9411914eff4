@calculation
Feature: Outbound traffic becomes cheaper by the volume

  Rule: The first 10 GB are free, then a GB costs 100 up to 1,000 GB and 80 above

    @severity=critical
    Scenario Outline: <volume> GB of outbound traffic cost <amount>
      The 990 GB of the middle tier cost 99,000 in all.
      Given a customer in Korea billed for 2026-01
      And <volume> GB of network.outbound
      When the bill is calculated
      Then the statement has these lines:
        | counter          | quantity | unit | amount   |
        | network.outbound | <volume> | GB   | <amount> |

      Examples:
        | why                            | volume   | amount      |
        | all of it free                 | 10       | 0 KRW       |
        | 0.01 × 100                     | 10.01    | 1 KRW       |
        | 1 × 100                        | 11       | 100 KRW     |
        | 989 × 100                      | 999      | 98,900 KRW  |
        | 990 × 100                      | 1,000    | 99,000 KRW  |
        | 99,000 + 0.99 × 80 = 99,079.20 | 1,000.99 | 99,079 KRW  |
        | 99,000 + 1 × 80                | 1,001    | 99,080 KRW  |
        | 99,000 + 500 × 80              | 1,500    | 139,000 KRW |

    Scenario Outline: 1,500 GB of outbound traffic cost <amount> in <country>
      Given a customer in <country> billed for 2026-01
      And 1,500 GB of network.outbound
      When the bill is calculated
      Then the statement shows:
        | charge | <amount> |

      Examples:
        | why                     | country   | amount     |
        | 990 × 11 + 500 × 9 yen  | Japan     | 15,390 JPY |
        | 990 × 9 + 500 × 7 cents | elsewhere | 124.10 USD |
