@credit
Feature: Of limited credits too, what ends soon is used first

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8

  Rule: Of two limited credits of one type the one that ends earlier is used first, then the one granted earlier

    @severity=critical
    Scenario Outline: Spring ends before summer and is used first <when>
      The line is 400 × 250 = 100,000; 100,000 − 80,000 = 20,000.
      Given these credits:
        | type | amount     | campaign | limited to      | until         |
        | FREE | 80,000 KRW | <first>  | compute.c2.c8m8 | <first ends>  |
        | FREE | 80,000 KRW | <second> | compute.c2.c8m8 | <second ends> |
      When the bill is calculated
      Then the credit history shows:
        | movement | amount     | campaign |
        | GRANTED  | 80,000 KRW | spring   |
        | GRANTED  | 80,000 KRW | summer   |
        | USED     | 80,000 KRW | spring   |
        | USED     | 20,000 KRW | summer   |

      Examples:
        | when                   | first  | first ends | second | second ends |
        | when granted first     | spring | 2026-04-30 | summer | 2026-08-31  |
        | when granted last      | summer | 2026-08-31 | spring | 2026-04-30  |
        | when summer never ends | summer |            | spring | 2026-04-30  |

    Scenario Outline: Of two limited credits with one last day <first> is used first when granted first
      Given these credits:
        | type | amount         | campaign | limited to      | until      |
        | FREE | <first amount> | <first>  | compute.c2.c8m8 | 2026-06-30 |
        | FREE | <other amount> | <other>  | compute.c2.c8m8 | 2026-06-30 |
      When the bill is calculated
      Then the credit history shows:
        | movement | amount         | campaign |
        | GRANTED  | <first amount> | <first>  |
        | GRANTED  | <other amount> | <other>  |
        | USED     | <first amount> | <first>  |
        | USED     | <other pays>   | <other>  |

      Examples:
        | why                       | first | first amount | other | other amount | other pays |
        | 100,000 − 80,000 = 20,000 | large | 80,000 KRW   | small | 50,000 KRW   | 20,000 KRW |
        | 100,000 − 50,000 = 50,000 | small | 50,000 KRW   | large | 80,000 KRW   | 50,000 KRW |
