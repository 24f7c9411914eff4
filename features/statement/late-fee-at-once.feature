@statement
Feature: A late fee comes at once

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated and left unpaid
    And 100 HOURS of compute.c2.c8m8

  Rule: The late fee job adds the fee to the statement as it stands

    @severity=critical
    Scenario: Usage that came late is fined only when the bill is calculated again
      2 % of 110,000 are 2,200, though 500 hours would cost 137,500 with the tax.
      When the CALC_LATE_FEE job runs on 2026-02-01
      Then the statement shows:
        | charge   | 100,000 KRW |
        | late fee | 2,200 KRW   |
        | total    | 112,200 KRW |

    Scenario: An overdue bill calculated with usage that came late is fined for it too
      500 × 250 = 125,000; tax 12,500; 2 % of 137,500 are 2,750.
      Given the CALC_LATE_FEE job runs on 2026-02-01
      When the bill is calculated again
      Then the statement shows:
        | charge   | 125,000 KRW |
        | late fee | 2,750 KRW   |
        | total    | 140,250 KRW |
