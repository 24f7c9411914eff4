@contract
Feature: A contract has a first month

  Background:
    Given a customer in Korea billed for 2025-12
    And 100 HOURS of compute.c2.c8m8

  Rule: Before its first month a contract changes no price and costs no base fee

    @severity=critical
    Scenario Outline: The <contract> contract does not price the month before its first
      100 × 250 = 25,000; tax 2,500.
      Given the <contract> contract applies from 2026-01
      When the bill is calculated
      Then the statement shows:
        | charge    | 25,000 KRW |
        | shortfall | 0 KRW      |
        | total     | 27,500 KRW |

      Examples:
        | why         | contract |
        | for a year  | PERIOD   |
        | by volume   | VOLUME   |
        | a partner's | PARTNER  |

    @severity=critical
    Scenario: The first month of a contract has its prices and its base fee
      100 × 200 = 20,000; shortfall 80,000; tax 10,000.
      Given the PARTNER contract applies from 2025-12
      When the bill is calculated
      Then the statement shows:
        | charge    | 20,000 KRW  |
        | shortfall | 80,000 KRW  |
        | total     | 110,000 KRW |
