@credit
Feature: A withdrawn credit goes on paying for what it paid

  Background:
    Given a customer in Korea billed for 2026-01
    And these credits:
      | type | amount      | campaign |
      | FREE | 150,000 KRW | welcome  |
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated

  Rule: What a month releases is offered to it again, even if withdrawn since

    @severity=blocker
    Scenario: Calculating the same bill again uses the withdrawn credit as before
      400 × 250 = 100,000 were and are used; 150,000 − 100,000 = 50,000 were withdrawn.
      Given campaign "welcome" is withdrawn
      When the bill is calculated again
      Then 100,000 KRW of credit was used
      And the credit history shows:
        | movement  | amount      | campaign |
        | GRANTED   | 150,000 KRW | welcome  |
        | USED      | 100,000 KRW | welcome  |
        | WITHDRAWN | 50,000 KRW  | welcome  |

    @severity=critical
    Scenario: A larger bill is offered no more than it released
      500 × 250 = 125,000; 125,000 − 100,000 = 25,000; tax 2,500.
      Given campaign "welcome" is withdrawn
      And 100 HOURS of compute.c2.c8m8
      When the bill is calculated again
      Then the total is 27,500 KRW
      And 100,000 KRW of credit was used
      And 0 KRW of credit remains

    Scenario: A larger bill was offered the whole credit before it was withdrawn
      500 × 250 = 125,000; 150,000 − 125,000 = 25,000 are withdrawn.
      Given 100 HOURS of compute.c2.c8m8
      And the bill is calculated again
      When campaign "welcome" is withdrawn
      Then the total is 0 KRW
      And 125,000 KRW of credit was used
      And 0 KRW of credit remains
