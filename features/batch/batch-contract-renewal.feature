@batch @contract
Feature: A job renews contracts

  Background:
    Given a customer in Korea billed for 2026-12
    And the PERIOD contract applies from 2026-01

  Rule: BATCH_CONTRACT_RENEWAL extends a PERIOD contract that ends in the month of its date by 12 months

    @severity=critical
    Scenario Outline: A job dated <date> lets the contract apply until <end>
      When the BATCH_CONTRACT_RENEWAL job runs on <date>
      Then the job completes
      And the contract applies until <end>

      Examples:
        | why                             | date       | end     |
        | the contract ends a month on    | 2026-11-30 | 2026-12 |
        | the first day of the last month | 2026-12-01 | 2027-12 |
        | the last day of the last month  | 2026-12-31 | 2027-12 |
        | the contract has ended          | 2027-01-01 | 2026-12 |

    @severity=critical
    Scenario: A renewed contract prices the 13th month
      720 × 225 = 162,000; tax 16,200.
      Given the BATCH_CONTRACT_RENEWAL job runs on 2026-12-31
      And the billing month moves to 2027-01
      And 720 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the total is 178,200 KRW

    Scenario: A contract that was not renewed leaves the 13th month at standard prices
      720 × 250 = 180,000; tax 18,000.
      Given the billing month moves to 2027-01
      And 720 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the total is 198,000 KRW

    Scenario: A contract renewed twice for the same date is renewed once
      Given the BATCH_CONTRACT_RENEWAL job runs on 2026-12-31
      When the BATCH_CONTRACT_RENEWAL job runs on 2026-12-31
      Then the job completes
      And the contract applies until 2027-12

    Scenario: A contract is renewed again when its new term ends
      Given the BATCH_CONTRACT_RENEWAL job runs on 2026-12-31
      When the BATCH_CONTRACT_RENEWAL job runs on 2027-12-01
      Then the contract applies until 2028-12
