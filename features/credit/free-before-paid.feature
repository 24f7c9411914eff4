@credit
Feature: What was given is used before what was bought

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8

  Rule: Free credits are used before paid credits

    @severity=critical
    Scenario: A free credit is used before a paid credit granted earlier
      The bill before tax is 400 × 250 = 100,000; 100,000 − 60,000 = 40,000.
      Given these credits:
        | type | amount     | campaign |
        | PAID | 80,000 KRW | top-up   |
        | FREE | 60,000 KRW | welcome  |
      When the bill is calculated
      Then the credit history shows:
        | movement | amount     | campaign |
        | GRANTED  | 80,000 KRW | top-up   |
        | GRANTED  | 60,000 KRW | welcome  |
        | USED     | 60,000 KRW | welcome  |
        | USED     | 40,000 KRW | top-up   |

    Scenario: A free credit is used before a paid credit granted later
      Given these credits:
        | type | amount     | campaign |
        | FREE | 60,000 KRW | welcome  |
        | PAID | 80,000 KRW | top-up   |
      When the bill is calculated
      Then the credit history shows:
        | movement | amount     | campaign |
        | GRANTED  | 60,000 KRW | welcome  |
        | GRANTED  | 80,000 KRW | top-up   |
        | USED     | 60,000 KRW | welcome  |
        | USED     | 40,000 KRW | top-up   |

    Scenario: A free credit is used before a paid credit that ends earlier
      Given these credits:
        | type | amount     | campaign | until      |
        | PAID | 80,000 KRW | top-up   | 2026-01-31 |
        | FREE | 60,000 KRW | welcome  | 2026-12-31 |
      When the bill is calculated
      Then the credit history shows:
        | movement | amount     | campaign |
        | GRANTED  | 80,000 KRW | top-up   |
        | GRANTED  | 60,000 KRW | welcome  |
        | USED     | 60,000 KRW | welcome  |
        | USED     | 40,000 KRW | top-up   |
