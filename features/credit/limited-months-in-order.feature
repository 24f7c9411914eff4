@credit
Feature: A limited credit pays for its lines of several months

  Background:
    Given a customer in Korea billed for 2026-01
    And a free credit of 150,000 KRW limited to compute.c2.c8m8
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated

  Rule: A limited credit pays for months in the order in which they are calculated

    Scenario Outline: January leaves 50,000 KRW of the limited credit for the machines of <other month>
      400 × 250 + 1,000 × 5.6 − 50,000 = 55,600; tax 5,560.
      Given the billing month moves to <other month>
      And 400 HOURS of compute.c2.c8m8
      And 1,000 HOURS of network.floating_ip
      When the bill is calculated
      Then the total is 61,160 KRW
      And 0 KRW of credit remains

      Examples:
        | why              | other month |
        | the month after  | 2026-02     |
        | the month before | 2025-12     |

    Scenario: What January leaves of a limited credit pays for nothing else
      1,000 × 5.6 = 5,600; tax 560.
      Given the billing month moves to 2026-02
      And 1,000 HOURS of network.floating_ip
      When the bill is calculated
      Then the total is 6,160 KRW
      And 50,000 KRW of credit remains
