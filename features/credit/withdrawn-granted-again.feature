@credit
Feature: A withdrawn campaign may grant again

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And these credits:
      | type | amount     | campaign |
      | FREE | 60,000 KRW | welcome  |
    And campaign "welcome" is withdrawn

  Rule: A withdrawal takes what was granted before it, and nothing of what is granted later

    Scenario: A credit granted after its campaign was withdrawn pays
      400 × 250 = 100,000; 100,000 − 45,000 = 55,000; tax 5,500.
      Given these credits:
        | type | amount     | campaign |
        | FREE | 45,000 KRW | welcome  |
      When the bill is calculated
      Then the total is 60,500 KRW
      And 0 KRW of credit remains

    Scenario: A campaign that granted again is withdrawn again
      Given these credits:
        | type | amount     | campaign |
        | FREE | 45,000 KRW | welcome  |
      When campaign "welcome" is withdrawn
      Then 0 KRW of credit remains
      And the credit history shows:
        | movement  | amount     | campaign |
        | GRANTED   | 60,000 KRW | welcome  |
        | WITHDRAWN | 60,000 KRW | welcome  |
        | GRANTED   | 45,000 KRW | welcome  |
        | WITHDRAWN | 45,000 KRW | welcome  |
