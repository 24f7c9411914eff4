@credit
Feature: What ends soon is used first

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8

  Rule: Of two credits of one type the one that ends earlier is used first

    @severity=critical
    Scenario: A credit that ends earlier is used first though it was granted last
      The bill before tax is 400 × 250 = 100,000; 100,000 − 80,000 = 20,000.
      Given these credits:
        | type | amount     | campaign | until      |
        | FREE | 80,000 KRW | summer   | 2026-08-31 |
        | FREE | 80,000 KRW | spring   | 2026-04-30 |
      When the bill is calculated
      Then the credit history shows:
        | movement | amount     | campaign |
        | GRANTED  | 80,000 KRW | summer   |
        | GRANTED  | 80,000 KRW | spring   |
        | USED     | 80,000 KRW | spring   |
        | USED     | 20,000 KRW | summer   |

    Scenario: A credit that ends earlier is used first when it was granted first
      Given these credits:
        | type | amount     | campaign | until      |
        | FREE | 80,000 KRW | spring   | 2026-04-30 |
        | FREE | 80,000 KRW | summer   | 2026-08-31 |
      When the bill is calculated
      Then the credit history shows:
        | movement | amount     | campaign |
        | GRANTED  | 80,000 KRW | spring   |
        | GRANTED  | 80,000 KRW | summer   |
        | USED     | 80,000 KRW | spring   |
        | USED     | 20,000 KRW | summer   |

    Scenario: A credit that never ends is used last
      Given these credits:
        | type | amount     | campaign | until      |
        | PAID | 80,000 KRW | endless  |            |
        | PAID | 80,000 KRW | century  | 2099-12-31 |
      When the bill is calculated
      Then the credit history shows:
        | movement | amount     | campaign |
        | GRANTED  | 80,000 KRW | endless  |
        | GRANTED  | 80,000 KRW | century  |
        | USED     | 80,000 KRW | century  |
        | USED     | 20,000 KRW | endless  |
