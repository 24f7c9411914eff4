@contract
Feature: The first of two contracts is ended

  Background:
    Given a customer in Korea billed for 2026-03
    And the PERIOD contract applies from 2026-01 to 2026-06
    And the PARTNER contract applies from 2026-07
    And the contract ends

  Rule: Ending a contract changes no other contract

    Scenario Outline: <month> has <terms> prices
      720 h cost 162,000 at 225, 180,000 at 250 and 144,000 at 200.
      Given the billing month moves to <month>
      And 720 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the total is <total>

      Examples:
        | month   | terms                | total       |
        | 2026-03 | the ended contract's | 178,200 KRW |
        | 2026-04 | standard             | 198,000 KRW |
        | 2026-06 | standard             | 198,000 KRW |
        | 2026-07 | the next contract's  | 158,400 KRW |
