@batch @sandbox
Feature: A job finds what does not add up

  Background:
    Given a customer in Korea billed for 2026-01
    And a free credit of 30,000 KRW
    And this usage:
      | counter         | volume | unit  | event    |
      | compute.c2.c8m8 | 400    | HOURS | report-1 |
    And the bill is calculated and paid

  Rule: BATCH_RECONCILIATION fails and names every month whose ledger does not add up

    @severity=critical
    Scenario Outline: A damaged <damage> is found
      Given the ledger is damaged in its <damage>
      When the BATCH_RECONCILIATION job runs on 2026-02-01
      Then the job fails with "2026-01"

      Examples:
        | why                                         | damage          |
        | the total is more than its items come to    | statement total |
        | a grant lies about its amount               | credit balance  |
        | a credit paid less than the statement shows | credit use      |
        | a status is missing in the way              | payment history |
        | the gateway charged twice                   | gateway charge  |
        | an event counts twice                       | event           |

    Scenario: Two damaged months are both named
      Given the ledger is damaged in its statement total
      And the billing month moves to 2026-02
      And 200 HOURS of compute.c2.c8m8
      And the bill is calculated
      And the ledger is damaged in its statement total
      When the BATCH_RECONCILIATION job runs on 2026-03-01
      Then the job fails with "2026-01"
      And the job fails with "2026-02"

    Scenario: A damaged month is found however many sound months follow
      Given the ledger is damaged in its gateway charge
      And the billing month moves to 2026-02
      And 200 HOURS of compute.c2.c8m8
      And the bill is calculated and paid
      When the BATCH_RECONCILIATION job runs on 2026-06-01
      Then the job fails with "2026-01"

    Scenario: A damage that was found is found again
      Given the ledger is damaged in its credit use
      And the BATCH_RECONCILIATION job runs on 2026-02-01
      And the job fails with "2026-01"
      When the BATCH_RECONCILIATION job runs on 2026-02-01
      Then the job fails with "2026-01"
