@batch @sandbox
Feature: A job leaves the clock where it was

  Rule: The date of a job is not the customer's day

    Scenario: A credit granted after a job dated in summer is of the clock's January
      Today is 2026-01-31; a grant that lies about its amount is wrong in the month of its day.
      Given a customer in Korea billed for 2026-01
      And the BATCH_CREDIT_EXPIRY job runs on 2026-07-31
      And a free credit of 30,000 KRW
      And the ledger is damaged in its credit balance
      When the BATCH_RECONCILIATION job runs on 2026-08-01
      Then the job fails with "2026-01"
