@batch @contract
Feature: A renewal needs twelve free months

  Background:
    Given a customer in Korea billed for 2026-12
    And the PERIOD contract applies from 2026-01

  Rule: A contract is not renewed into another one

    @severity=critical
    Scenario Outline: A contract that begins in <begin> keeps the one before from being renewed
      Given the PARTNER contract applies from <begin>
      When the BATCH_CONTRACT_RENEWAL job runs on 2026-12-31
      Then the job fails with "CONTRACT_OVERLAP"
      And the contract applies until 2026-12

      Examples:
        | why                        | begin   |
        | the first of the 12 months | 2027-01 |
        | the last of the 12 months  | 2027-12 |

    Scenario: A contract that begins after the new term is not in the way
      Given the PARTNER contract applies from 2028-01
      When the BATCH_CONTRACT_RENEWAL job runs on 2026-12-31
      Then the job completes
      And the contract applies until 2027-12

    Scenario: A contract that was in the way prices its own months
      720 × 200 = 144,000; tax 14,400.
      Given the PARTNER contract applies from 2027-01
      And the BATCH_CONTRACT_RENEWAL job runs on 2026-12-31
      And the job fails with "CONTRACT_OVERLAP"
      And the billing month moves to 2027-01
      And 720 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the total is 158,400 KRW
