@contract
Feature: The base fee is the billing group's

  Background:
    Given a customer in Korea billed for 2026-01
    And the customer has the projects "web" and "data"
    And the PARTNER contract applies from 2026-01

  Rule: The billing group pays one base fee, whatever its projects used

    @severity=critical
    Scenario: Two projects below the base fee reach it together
      300 × 200 = 60,000 and 210 × 200 = 42,000; 102,000 in all; tax 10,200.
      Given 300 HOURS of compute.c2.c8m8 in project "web"
      And 210 HOURS of compute.c2.c8m8 in project "data"
      When the bill is calculated
      Then the statement shows:
        | charge    | 102,000 KRW |
        | shortfall | 0 KRW       |
        | total     | 112,200 KRW |

    Scenario: Two projects that do not reach the base fee pay it once
      300 × 200 + 100 × 200 = 80,000; shortfall 20,000; tax 10,000.
      Given 300 HOURS of compute.c2.c8m8 in project "web"
      And 100 HOURS of compute.c2.c8m8 in project "data"
      When the bill is calculated
      Then the statement shows:
        | charge    | 80,000 KRW  |
        | shortfall | 20,000 KRW  |
        | total     | 110,000 KRW |

    Scenario: Counters that the contract does not list count towards the base fee
      61 × 1,639 = 99,979, though none of it at a contract price; shortfall 21.
      Given 61 HOURS of compute.g2.t4.c8m64 in project "web"
      When the bill is calculated
      Then the statement shows:
        | charge    | 99,979 KRW  |
        | shortfall | 21 KRW      |
        | total     | 110,000 KRW |
