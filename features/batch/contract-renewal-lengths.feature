@batch @contract
Feature: A renewal adds twelve months to any term

  Rule: A contract with an end of its own is renewed by 12 months as well

    Scenario: A contract of six months is renewed by a year
      Given a customer in Korea billed for 2026-06
      And the PERIOD contract applies from 2026-01 to 2026-06
      When the BATCH_CONTRACT_RENEWAL job runs on 2026-06-30
      Then the contract applies until 2027-06

    Scenario: A renewed contract elsewhere prices the 13th month in cents
      721 × 0.17 = 122.57, more than the base fee of 75.00.
      Given a customer in elsewhere billed for 2027-01
      And the PERIOD contract applies from 2026-01
      And the BATCH_CONTRACT_RENEWAL job runs on 2026-12-31
      And 721 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the total is 122.57 USD

    Scenario: A renewed contract asks for its base fee in the 13th month
      11,000 without usage; tax 1,100.
      Given a customer in Japan billed for 2027-01
      And the PERIOD contract applies from 2026-01
      And the BATCH_CONTRACT_RENEWAL job runs on 2026-12-31
      When the bill is calculated
      Then the statement shows:
        | charge    | 0 JPY      |
        | shortfall | 11,000 JPY |
        | total     | 12,100 JPY |
