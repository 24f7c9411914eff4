@contract @credit @statement @payment @batch
Feature: The new year takes over what the old one left

  Background:
    Given a customer in Korea billed for 2025-12
    And the PERIOD contract applies from 2025-01
    And 500 HOURS of compute.c2.c8m8
    And the bill is calculated and left unpaid

  Rule: Contracts, counters, debts and documents go over from December to January

    @severity=critical
    Scenario: January is the first month after the contract, with December overdue
      December 500 × 225 = 112,500, tax 11,250, late fee 2,475; January 500 × 250 = 125,000, tax 12,500.
      Given the CALC_LATE_FEE job runs on 2026-01-01
      And the billing month moves to 2026-01
      And 500 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the statement shows:
        | total  | 137,500 KRW |
        | unpaid | 126,225 KRW |

    Scenario: January keeps the contract when December renewed it
      500 × 225 = 112,500; tax 11,250.
      Given the BATCH_CONTRACT_RENEWAL job runs on 2025-12-31
      And the billing month moves to 2026-01
      And 500 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the total is 123,750 KRW
      And the contract applies until 2026-12

    Scenario: The documents of December and January are numbered on
      December 112,500 + 11,250; January without usage and without a contract.
      Given the BATCH_GENERATE_STATEMENT job runs on 2026-01-31
      And the statement document "2025-12-001" shows a total of 123,750 KRW
      And the billing month moves to 2026-01
      And the bill is calculated
      When the BATCH_GENERATE_STATEMENT job runs on 2026-02-01
      Then the statement document "2026-01-002" shows a total of 0 KRW
