@credit
Feature: A campaign is withdrawn with all its credits

  Background:
    Given a customer in Korea billed for 2026-01
    And these credits:
      | type | amount     | campaign | limited to          |
      | FREE | 70,000 KRW | welcome  |                     |
      | PAID | 50,000 KRW | welcome  |                     |
      | FREE | 9,000 KRW  | welcome  | network.floating_ip |
    And 400 HOURS of compute.c2.c8m8

  Rule: Withdrawing a campaign takes back the rest of each of its credits

    @severity=critical
    Scenario: Every credit of the campaign loses its rest
      100,000 are paid with 70,000 and 30,000; 50,000 − 30,000 = 20,000; the 9,000 found no line.
      Given the bill is calculated
      When campaign "welcome" is withdrawn
      Then the credit history shows:
        | movement  | amount     | campaign |
        | GRANTED   | 70,000 KRW | welcome  |
        | GRANTED   | 50,000 KRW | welcome  |
        | GRANTED   | 9,000 KRW  | welcome  |
        | USED      | 70,000 KRW | welcome  |
        | USED      | 30,000 KRW | welcome  |
        | WITHDRAWN | 20,000 KRW | welcome  |
        | WITHDRAWN | 9,000 KRW  | welcome  |

    Scenario: A campaign withdrawn whole leaves nothing
      When campaign "welcome" is withdrawn
      Then 0 KRW of credit remains
