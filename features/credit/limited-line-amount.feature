@credit
Feature: A limited credit pays a line at its price

  Background:
    Given a customer in Korea billed for 2026-01

  Rule: A limited credit pays what its lines cost, at contract prices

    @severity=critical
    Scenario Outline: Under <contract> a credit for <hours> hours leaves <left> KRW
      The lines cost more than the base fee of 100,000.
      Given the <contract> contract applies from 2026-01
      And <hours> HOURS of compute.c2.c8m8
      And a free credit of 250,000 KRW limited to compute.c2.c8m8
      When the bill is calculated
      Then <left> KRW of credit remains
      And the total is 0 KRW

      Examples:
        | why                                               | contract | hours | left    |
        | 500 × 225 = 112,500                               | PERIOD   | 500   | 137,500 |
        | 720 × 225 + 80 × 250 = 162,000 + 20,000 = 182,000 | VOLUME   | 800   | 68,000  |
        | 600 × 200 = 120,000                               | PARTNER  | 600   | 130,000 |

    Scenario: A credit pays for all tiers of a graduated counter
      10 × 0 + 990 × 100 + 500 × 80 = 139,000; 150,000 − 139,000 = 11,000.
      Given 1,500 GB of network.outbound
      And a free credit of 150,000 KRW limited to network.outbound
      When the bill is calculated
      Then 11,000 KRW of credit remains

    Scenario: A credit pays for no fraction that a line was spared
      Each line is 1 × 5.6 = 5.6, so 5; together 10, not 11; 12 − 10 = 2.
      Given the customer has the projects "web" and "data"
      And 1 HOURS of network.floating_ip in project "web"
      And 1 HOURS of network.floating_ip in project "data"
      And a free credit of 12 KRW limited to network.floating_ip
      When the bill is calculated
      Then 2 KRW of credit remains
