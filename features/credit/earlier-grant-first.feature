@credit
Feature: What came first is used first

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8

  Rule: Of two credits of one type and one last day the one granted earlier is used first

    @severity=normal
    Scenario: The larger credit is used first when it was granted first
      The bill before tax is 400 × 250 = 100,000; 100,000 − 80,000 = 20,000.
      Given these credits:
        | type | amount     | campaign | until      |
        | FREE | 80,000 KRW | large    | 2026-06-30 |
        | FREE | 50,000 KRW | small    | 2026-06-30 |
      When the bill is calculated
      Then the credit history shows:
        | movement | amount     | campaign |
        | GRANTED  | 80,000 KRW | large    |
        | GRANTED  | 50,000 KRW | small    |
        | USED     | 80,000 KRW | large    |
        | USED     | 20,000 KRW | small    |

    @severity=normal
    Scenario: The smaller credit is used first when it was granted first
      The bill before tax is 400 × 250 = 100,000; 100,000 − 50,000 = 50,000.
      Given these credits:
        | type | amount     | campaign | until      |
        | FREE | 50,000 KRW | small    | 2026-06-30 |
        | FREE | 80,000 KRW | large    | 2026-06-30 |
      When the bill is calculated
      Then the credit history shows:
        | movement | amount     | campaign |
        | GRANTED  | 50,000 KRW | small    |
        | GRANTED  | 80,000 KRW | large    |
        | USED     | 50,000 KRW | small    |
        | USED     | 50,000 KRW | large    |
