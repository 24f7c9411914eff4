@batch @payment @sandbox
Feature: A job may lose the line after the gateway charged

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated
    And the payment gateway drops the line after charging

  Rule: A customer charged by a job that failed is not charged again

    @severity=blocker
    Scenario: The next job finds the charge and settles the month
      Given the BATCH_PROCESS_PAYMENT job runs on 2026-02-01
      And the job fails with "GATEWAY_TIMEOUT"
      And the payment is READY
      When the BATCH_PROCESS_PAYMENT job runs on 2026-02-01
      Then the job completes
      And the payment is PAID
      And the customer was charged once
