@batch @payment @sandbox
Feature: A job pays the earliest month first

  Background:
    Given a customer in Korea billed for 2026-02
    And 200 HOURS of compute.c2.c8m8
    And the bill is calculated
    And the billing month moves to 2026-01

  Rule: Months are paid in the order of the calendar, whichever was calculated first

    @severity=critical
    Scenario: January is tried before February though it was calculated after it
      Given 400 HOURS of compute.c2.c8m8
      And the bill is calculated
      And the payment gateway declines
      When the BATCH_PROCESS_PAYMENT job runs on 2026-03-01
      Then the job fails with "PAYMENT_DECLINED"
      And the payment is READY

    @severity=critical
    Scenario: A month before the declined one stays paid
      January has no usage and is paid without the gateway, which declines February.
      Given the bill is calculated
      And the payment gateway declines
      When the BATCH_PROCESS_PAYMENT job runs on 2026-03-01
      Then the job fails with "PAYMENT_DECLINED"
      And the payment is PAID
