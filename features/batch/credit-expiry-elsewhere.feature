@batch @credit
Feature: Elsewhere no credit ends

  Rule: A job that takes credits has nothing to do for a customer elsewhere

    Scenario: A job that takes credits completes elsewhere
      100 × 0.19 = 19.00, without tax.
      Given a customer in elsewhere billed for 2026-01
      And 100 HOURS of compute.c2.c8m8
      And the bill is calculated
      When the BATCH_CREDIT_EXPIRY job runs on 2026-02-01
      Then the job completes
      And the total is 19.00 USD
