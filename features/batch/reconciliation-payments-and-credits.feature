@batch @sandbox
Feature: A job looks into every payment and every credit

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8

  Rule: BATCH_RECONCILIATION fails whichever of a month's payments or credits does not add up

    Scenario: A damaged payment that was cancelled since is found beside the new one
      Given the bill is calculated and left unpaid
      And the ledger is damaged in its payment history
      And the payment is cancelled
      And the bill is calculated
      When the BATCH_RECONCILIATION job runs on 2026-02-01
      Then the job fails with "2026-01"

    Scenario: A credit that says it paid more than the statement shows is found
      400 × 250 = 100,000 of 130,000 were used; the damaged credit says 100,001.
      Given a free credit of 130,000 KRW
      And the bill is calculated
      And the ledger is damaged in its credit use
      When the BATCH_RECONCILIATION job runs on 2026-02-01
      Then the job fails with "2026-01"

  Rule: BATCH_RECONCILIATION looks into months that were never calculated

    Scenario: An event that counts twice is found before the month is calculated
      Given this usage:
        | counter         | volume | unit  | event    |
        | compute.c2.c8m8 | 100    | HOURS | report-1 |
      And the ledger is damaged in its event
      When the BATCH_RECONCILIATION job runs on 2026-02-01
      Then the job fails with "2026-01"
