@batch @payment
Feature: A job settles months that cost nothing

  Background:
    Given a customer in Korea billed for 2026-01
    And the bill is calculated

  Rule: A job pays a total of 0 without the gateway

    Scenario: A month without usage is settled by a job without a charge
      When the BATCH_PROCESS_PAYMENT job runs on 2026-02-01
      Then the job completes
      And the payment is PAID
      And the customer was not charged

    @sandbox
    Scenario: A month without usage is settled by a job while the gateway declines
      Given the payment gateway declines
      When the BATCH_PROCESS_PAYMENT job runs on 2026-02-01
      Then the job completes
      And the payment is PAID
