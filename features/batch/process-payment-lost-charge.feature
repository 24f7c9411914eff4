@batch @payment @sandbox
Feature: A charge that no payment was settled with is given back

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated
    And the payment gateway drops the line after charging

  Rule: The gateway keeps the amount of a paid month, and nothing of a cancelled one

    @severity=critical
    Scenario: A charge over an old amount is given back when the new one is charged
      500 × 250 = 125,000; tax 12,500; the 110,000 of the first charge are given back.
      Given the BATCH_PROCESS_PAYMENT job runs on 2026-02-01
      And the job fails with "GATEWAY_TIMEOUT"
      And 100 HOURS of compute.c2.c8m8
      And the bill is calculated again
      And the BATCH_PROCESS_PAYMENT job runs on 2026-02-01
      When the BATCH_RECONCILIATION job runs on 2026-02-02
      Then the job completes
      And the payment is PAID
      And the customer was charged 2 times

    @severity=critical
    Scenario: A charge that nobody heard of is given back when its payment is cancelled
      Given the BATCH_PROCESS_PAYMENT job runs on 2026-02-01
      And the job fails with "GATEWAY_TIMEOUT"
      And the payment is cancelled
      When the BATCH_RECONCILIATION job runs on 2026-02-02
      Then the job completes
      And the payment is CANCELLED
      And the customer was charged once

    Scenario: A charge is given back by a refund though there was another before it
      Given the BATCH_PROCESS_PAYMENT job runs on 2026-02-01
      And the job fails with "GATEWAY_TIMEOUT"
      And 100 HOURS of compute.c2.c8m8
      And the bill is calculated again
      And the BATCH_PROCESS_PAYMENT job runs on 2026-02-01
      And the payment is refunded
      When the BATCH_RECONCILIATION job runs on 2026-02-02
      Then the job completes
      And the payment is REFUNDED
