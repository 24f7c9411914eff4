@credit
Feature: A withdrawn credit keeps its turn

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And these credits:
      | type | amount     | campaign |
      | FREE | 60,000 KRW | welcome  |
      | FREE | 80,000 KRW | spring   |
    And the bill is calculated

  Rule: What a month gave back of a withdrawn credit is used in the credits' usual order

    @severity=critical
    Scenario: A withdrawn credit granted earlier pays before one that can still be used
      400 × 250 = 100,000: 60,000 of welcome as before and 40,000 of spring; 40,000 of spring remain.
      Given campaign "welcome" is withdrawn
      When the bill is calculated again
      Then 40,000 KRW of credit remains
      And the credit history shows:
        | movement | amount     | campaign |
        | GRANTED  | 60,000 KRW | welcome  |
        | GRANTED  | 80,000 KRW | spring   |
        | USED     | 60,000 KRW | welcome  |
        | USED     | 40,000 KRW | spring   |
