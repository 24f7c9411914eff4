@credit
Feature: A campaign may be withdrawn

  Background:
    Given a customer in Korea billed for 2026-01
    And these credits:
      | type | amount      | campaign |
      | FREE | 150,000 KRW | welcome  |
      | FREE | 40,000 KRW  | partner  |
    And 400 HOURS of compute.c2.c8m8

  Rule: Withdrawing a campaign takes back what is unused; what was used stays used

    @severity=critical
    Scenario: A campaign withdrawn before the calculation pays for nothing
      Only the other campaign pays: 100,000 − 40,000 = 60,000; tax 6,000.
      Given campaign "welcome" is withdrawn
      When the bill is calculated
      Then the total is 66,000 KRW
      And 0 KRW of credit remains

    @severity=blocker
    Scenario: A campaign withdrawn after the calculation loses its rest only
      400 × 250 = 100,000 were used; 150,000 − 100,000 = 50,000.
      Given the bill is calculated
      When campaign "welcome" is withdrawn
      Then the credit history shows:
        | movement  | amount      | campaign |
        | GRANTED   | 150,000 KRW | welcome  |
        | GRANTED   | 40,000 KRW  | partner  |
        | USED      | 100,000 KRW | welcome  |
        | WITHDRAWN | 50,000 KRW  | welcome  |
      And 100,000 KRW of credit was used
      And the total is 0 KRW

    Scenario: Another campaign keeps what remains of it
      Given the bill is calculated
      When campaign "welcome" is withdrawn
      Then 40,000 KRW of credit remains

    Scenario: A campaign that the bill did not need is withdrawn whole
      Given the bill is calculated
      When campaign "partner" is withdrawn
      Then the credit history shows:
        | movement  | amount      | campaign |
        | GRANTED   | 150,000 KRW | welcome  |
        | GRANTED   | 40,000 KRW  | partner  |
        | USED      | 100,000 KRW | welcome  |
        | WITHDRAWN | 40,000 KRW  | partner  |
