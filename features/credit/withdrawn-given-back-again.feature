@credit
Feature: A withdrawn credit comes back once

  Background:
    Given a customer in Korea billed for 2026-01
    And these credits:
      | type | amount      | campaign |
      | FREE | 150,000 KRW | welcome  |
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated and left unpaid

  Rule: What is given back of a withdrawn credit remains until its month or the next withdrawal takes it

    Scenario: A cancelled month billed anew for less leaves nothing of the withdrawn credit
      200 × 250 = 50,000 of the 100,000 are used, 50,000 withdrawn.
      Given campaign "welcome" is withdrawn
      And the payment is cancelled
      And the usage is deleted
      And 200 HOURS of compute.c2.c8m8
      When the bill is calculated again
      Then the total is 0 KRW
      And 0 KRW of credit remains

    Scenario: A campaign withdrawn again loses what a cancelled month gave back
      Given campaign "welcome" is withdrawn
      And the payment is cancelled
      When campaign "welcome" is withdrawn
      Then 0 KRW of credit remains
      And the credit history shows:
        | movement  | amount      | campaign |
        | GRANTED   | 150,000 KRW | welcome  |
        | USED      | 100,000 KRW | welcome  |
        | WITHDRAWN | 50,000 KRW  | welcome  |
        | RELEASED  | 100,000 KRW | welcome  |
        | WITHDRAWN | 100,000 KRW | welcome  |

    @severity=critical
    Scenario: A cancelled month is not paid by what the next withdrawal took
      400 × 250 = 100,000; tax 10,000.
      Given campaign "welcome" is withdrawn
      And the payment is cancelled
      And campaign "welcome" is withdrawn
      When the bill is calculated again
      Then the total is 110,000 KRW
      And 0 KRW of credit remains

    Scenario: A campaign withdrawn after the cancelling loses all of it
      Given the payment is cancelled
      When campaign "welcome" is withdrawn
      Then 0 KRW of credit remains
      And the credit history shows:
        | movement  | amount      | campaign |
        | GRANTED   | 150,000 KRW | welcome  |
        | USED      | 100,000 KRW | welcome  |
        | RELEASED  | 100,000 KRW | welcome  |
        | WITHDRAWN | 150,000 KRW | welcome  |
