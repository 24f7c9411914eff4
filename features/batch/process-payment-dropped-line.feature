@batch @payment @sandbox
Feature: A job may lose the line after the gateway charged

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated
    And the payment gateway drops the line after charging

  Rule: A job that loses the line asks the gateway again and finds what it charged

    @severity=blocker
    Scenario: A month whose line was lost is settled and charged once
      When the BATCH_PROCESS_PAYMENT job runs on 2026-02-01
      Then the job completes
      And the payment is PAID
      And the customer was charged once

    @severity=blocker
    Scenario: A later job charges a month whose line was lost no more
      Given the BATCH_PROCESS_PAYMENT job runs on 2026-02-01
      When the BATCH_PROCESS_PAYMENT job runs on 2026-02-02
      Then the job completes
      And the customer was charged once
