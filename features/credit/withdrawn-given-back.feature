@credit
Feature: A withdrawn credit may come back to the month it paid

  Background:
    Given a customer in Korea billed for 2026-01
    And these credits:
      | type | amount      | campaign | limited to      |
      | FREE | 150,000 KRW | welcome  | compute.c2.c8m8 |
    And 400 HOURS of compute.c2.c8m8
    And 1,000 HOURS of network.floating_ip

  Rule: What is given back of a withdrawn credit remains for the month that gave it back

    @severity=critical
    Scenario: A cancelled month gives back what it used of a withdrawn credit
      400 × 250 = 100,000 were used, 50,000 withdrawn; 100,000 come back.
      Given the bill is calculated and left unpaid
      And campaign "welcome" is withdrawn
      When the payment is cancelled
      Then 100,000 KRW of credit remains
      And the credit history shows:
        | movement  | amount      | campaign |
        | GRANTED   | 150,000 KRW | welcome  |
        | USED      | 100,000 KRW | welcome  |
        | WITHDRAWN | 50,000 KRW  | welcome  |
        | RELEASED  | 100,000 KRW | welcome  |

    Scenario: A refunded month is offered the withdrawn credit again
      105,600 − 100,000 = 5,600; tax 560.
      Given the bill is calculated and paid
      And campaign "welcome" is withdrawn
      And the payment is refunded
      When the bill is calculated again
      Then the total is 6,160 KRW
      And 0 KRW of credit remains

    @severity=critical
    Scenario: A withdrawn credit that a cancelled month gave back pays for no other month
      400 × 250 = 100,000; tax 10,000.
      Given the bill is calculated and left unpaid
      And campaign "welcome" is withdrawn
      And the payment is cancelled
      And the billing month moves to 2026-02
      And 400 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the total is 110,000 KRW
      And 100,000 KRW of credit remains
