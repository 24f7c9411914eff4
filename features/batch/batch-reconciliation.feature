@batch
Feature: A job checks that the ledger adds up

  Rule: BATCH_RECONCILIATION completes when every month adds up

    Scenario: A customer who was never billed has a sound ledger
      Given a customer in Korea billed for 2026-01
      When the BATCH_RECONCILIATION job runs on 2026-02-01
      Then the job completes

    @severity=critical
    Scenario: A month with credit, late fee and refund has a sound ledger
      100,000 − 30,001 = 69,999; tax 6,999; 2 % of 76,998 are 1,539.96.
      Given a customer in Korea billed for 2026-01
      And a free credit of 30,001 KRW
      And 400 HOURS of compute.c2.c8m8
      And the bill is calculated and left unpaid
      And the CALC_LATE_FEE job runs on 2026-02-01
      And the customer pays 78,537 KRW
      And the payment is refunded
      And the bill is calculated and paid
      When the BATCH_RECONCILIATION job runs on 2026-02-01
      Then the job completes
      And the customer was charged 2 times

    Scenario: A month elsewhere under a contract has a sound ledger
      100 × 0.17 = 17.00; shortfall 58.00.
      Given a customer in elsewhere billed for 2026-01
      And the PERIOD contract applies from 2026-01
      And 100 HOURS of compute.c2.c8m8
      And the bill is calculated and paid
      When the BATCH_RECONCILIATION job runs on 2026-02-01
      Then the job completes
      And the total is 75.00 USD

    Scenario: A ledger that is checked twice stays as it is
      400 × 250 = 100,000; tax 10,000.
      Given a customer in Korea billed for 2026-01
      And 400 HOURS of compute.c2.c8m8
      And the bill is calculated and left unpaid
      And the BATCH_RECONCILIATION job runs on 2026-02-01
      When the BATCH_RECONCILIATION job runs on 2026-02-01
      Then the job completes
      And the total is 110,000 KRW
      And the payment is READY
