@credit
Feature: Of limited credits too, what was given is used first

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8

  Rule: Free limited credits are used before paid limited credits

    @severity=critical
    Scenario: A free limited credit is used before a paid limited credit granted earlier
      The line is 400 × 250 = 100,000; 100,000 − 60,000 = 40,000.
      Given these credits:
        | type | amount     | campaign | limited to      |
        | PAID | 80,000 KRW | top-up   | compute.c2.c8m8 |
        | FREE | 60,000 KRW | welcome  | compute.c2.c8m8 |
      When the bill is calculated
      Then the credit history shows:
        | movement | amount     | campaign |
        | GRANTED  | 80,000 KRW | top-up   |
        | GRANTED  | 60,000 KRW | welcome  |
        | USED     | 60,000 KRW | welcome  |
        | USED     | 40,000 KRW | top-up   |

    Scenario: A free limited credit is used before a paid limited credit granted later
      Given these credits:
        | type | amount     | campaign | limited to      |
        | FREE | 60,000 KRW | welcome  | compute.c2.c8m8 |
        | PAID | 80,000 KRW | top-up   | compute.c2.c8m8 |
      When the bill is calculated
      Then the credit history shows:
        | movement | amount     | campaign |
        | GRANTED  | 60,000 KRW | welcome  |
        | GRANTED  | 80,000 KRW | top-up   |
        | USED     | 60,000 KRW | welcome  |
        | USED     | 40,000 KRW | top-up   |

    Scenario: A free limited credit is used before a paid limited credit that ends earlier
      Given these credits:
        | type | amount     | campaign | limited to      | until      |
        | PAID | 80,000 KRW | top-up   | compute.c2.c8m8 | 2026-01-31 |
        | FREE | 60,000 KRW | welcome  | compute.c2.c8m8 |            |
      When the bill is calculated
      Then the credit history shows:
        | movement | amount     | campaign |
        | GRANTED  | 80,000 KRW | top-up   |
        | GRANTED  | 60,000 KRW | welcome  |
        | USED     | 60,000 KRW | welcome  |
        | USED     | 40,000 KRW | top-up   |
