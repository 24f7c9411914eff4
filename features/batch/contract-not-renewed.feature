@batch @contract
Feature: Some contracts are not renewed

  Rule: A contract that the customer ended, and one that is not a PERIOD contract, is not renewed

    @severity=critical
    Scenario: A contract that the customer ended is not renewed
      Given a customer in Korea billed for 2026-06
      And the PERIOD contract applies from 2026-01
      And the contract ends
      When the BATCH_CONTRACT_RENEWAL job runs on 2026-06-30
      Then the job completes
      And the contract applies until 2026-06

    Scenario: A contract that the customer ended leaves the next month at standard prices
      720 × 250 = 180,000; tax 18,000.
      Given a customer in Korea billed for 2026-06
      And the PERIOD contract applies from 2026-01
      And the contract ends
      And the BATCH_CONTRACT_RENEWAL job runs on 2026-06-30
      And the billing month moves to 2026-07
      And 720 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the total is 198,000 KRW

    @severity=critical
    Scenario Outline: A <contract> contract with an end is not renewed
      Given a customer in Korea billed for 2026-12
      And the <contract> contract applies from 2026-01 to 2026-12
      When the BATCH_CONTRACT_RENEWAL job runs on 2026-12-31
      Then the job completes
      And the contract applies until 2026-12

      Examples:
        | why                  | contract |
        | it depends on volume | VOLUME   |
        | it is a partner's    | PARTNER  |

    Scenario: A customer without a contract has nothing to renew
      Given a customer in Korea billed for 2026-12
      When the BATCH_CONTRACT_RENEWAL job runs on 2026-12-31
      Then the job completes
