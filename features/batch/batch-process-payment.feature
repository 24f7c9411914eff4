@batch @payment
Feature: A job pays the months that are over

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated

  Rule: BATCH_PROCESS_PAYMENT registers, prepares and pays every calculated month before the month of its date

    @smoke @severity=blocker
    Scenario: A month that was only calculated is paid by a job
      When the BATCH_PROCESS_PAYMENT job runs on 2026-02-01
      Then the job completes
      And the payment is PAID
      And the customer was charged once

    Scenario: A month that was announced is paid by a job
      Given the payment is registered
      When the BATCH_PROCESS_PAYMENT job runs on 2026-02-01
      Then the payment is PAID
      And the customer was charged once

    Scenario: A month that is due is paid by a job
      Given the payment is registered
      And the payment is prepared
      When the BATCH_PROCESS_PAYMENT job runs on 2026-02-01
      Then the payment is PAID
      And the customer was charged once

    @severity=critical
    Scenario: A month that is not over is not paid by a job
      When the BATCH_PROCESS_PAYMENT job runs on 2026-01-31
      Then the job completes
      And the payment is CREATED
      And the customer was not charged

    @severity=critical
    Scenario: A month paid by a job is not paid again
      Given the BATCH_PROCESS_PAYMENT job runs on 2026-02-01
      When the BATCH_PROCESS_PAYMENT job runs on 2026-02-01
      Then the job completes
      And the customer was charged once

  Rule: A month that was prepared is due, and paid before it is over

    Scenario: A month that is due is paid by a job on its last day
      Given the payment is registered
      And the payment is prepared
      When the BATCH_PROCESS_PAYMENT job runs on 2026-01-31
      Then the payment is PAID
      And the customer was charged once
