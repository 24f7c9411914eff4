@credit
Feature: What pays for little is used before what pays for all

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And 1,000 HOURS of network.floating_ip

  Rule: Limited credits are used before general credits

    @severity=critical
    Scenario Outline: A <limited type> limited credit is used before a <general type> general credit granted earlier
      The bill before tax is 100,000 + 5,600 = 105,600; 105,600 − 80,000 = 25,600.
      Given these credits:
        | type           | amount     | campaign | limited to      | until      |
        | <general type> | 80,000 KRW | general  |                 | 2026-01-31 |
        | <limited type> | 80,000 KRW | limited  | compute.c2.c8m8 | 2026-06-30 |
      When the bill is calculated
      Then the credit history shows:
        | movement | amount     | campaign |
        | GRANTED  | 80,000 KRW | general  |
        | GRANTED  | 80,000 KRW | limited  |
        | USED     | 80,000 KRW | limited  |
        | USED     | 25,600 KRW | general  |

      Examples:
        | why                                  | limited type | general type |
        | limited, though it ends later        | FREE         | FREE         |
        | limited, though the other was a gift | PAID         | FREE         |

    Scenario Outline: A <limited type> limited credit is used before a <general type> general credit granted later
      Given these credits:
        | type           | amount     | campaign | limited to      |
        | <limited type> | 80,000 KRW | limited  | compute.c2.c8m8 |
        | <general type> | 80,000 KRW | general  |                 |
      When the bill is calculated
      Then the credit history shows:
        | movement | amount     | campaign |
        | GRANTED  | 80,000 KRW | limited  |
        | GRANTED  | 80,000 KRW | general  |
        | USED     | 80,000 KRW | limited  |
        | USED     | 25,600 KRW | general  |

      Examples:
        | why                                  | limited type | general type |
        | limited and granted first            | FREE         | FREE         |
        | limited, though the other was a gift | PAID         | FREE         |
