@credit
Feature: A withdrawn credit that is no longer needed is gone

  Background:
    Given a customer in Korea billed for 2026-01
    And these credits:
      | type | amount      | campaign |
      | FREE | 150,000 KRW | welcome  |
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated

  Rule: What a month releases of a withdrawn credit and does not use again is withdrawn

    @severity=blocker
    Scenario: A smaller bill has the difference withdrawn at once
      200 × 250 = 50,000 of the 100,000 are used again, 50,000 are withdrawn.
      Given campaign "welcome" is withdrawn
      And the usage is deleted
      And 200 HOURS of compute.c2.c8m8
      When the bill is calculated again
      Then 0 KRW of credit remains
      And the credit history shows:
        | movement  | amount      | campaign |
        | GRANTED   | 150,000 KRW | welcome  |
        | USED      | 100,000 KRW | welcome  |
        | WITHDRAWN | 50,000 KRW  | welcome  |
        | RELEASED  | 100,000 KRW | welcome  |
        | USED      | 50,000 KRW  | welcome  |
        | WITHDRAWN | 50,000 KRW  | welcome  |

    Scenario: A bill that grows again does not get the difference back
      400 × 250 = 100,000; 100,000 − 50,000 = 50,000; tax 5,000.
      Given campaign "welcome" is withdrawn
      And the usage is deleted
      And 200 HOURS of compute.c2.c8m8
      And the bill is calculated again
      And 200 HOURS of compute.c2.c8m8
      When the bill is calculated again
      Then the total is 55,000 KRW

    Scenario: A credit that is used before the withdrawn one displaces it
      30,000 + 70,000 = 100,000; of the 100,000 that were released 30,000 are withdrawn.
      Given campaign "welcome" is withdrawn
      And these credits:
        | type | amount     | campaign | until      |
        | FREE | 30,000 KRW | hurry    | 2026-01-31 |
      When the bill is calculated again
      Then the credit history shows:
        | movement  | amount      | campaign |
        | GRANTED   | 150,000 KRW | welcome  |
        | USED      | 100,000 KRW | welcome  |
        | WITHDRAWN | 50,000 KRW  | welcome  |
        | GRANTED   | 30,000 KRW  | hurry    |
        | RELEASED  | 100,000 KRW | welcome  |
        | USED      | 30,000 KRW  | hurry    |
        | USED      | 70,000 KRW  | welcome  |
        | WITHDRAWN | 30,000 KRW  | welcome  |
