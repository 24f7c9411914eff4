@batch @payment
Feature: A job pays what is owed

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated and left unpaid

  Rule: A job pays a month with the total of its statement and leaves what was taken back

    @severity=critical
    Scenario: An overdue month is paid by a job with its late fee
      110,000 + 2,200 = 112,200.
      Given the CALC_LATE_FEE job runs on 2026-02-01
      When the BATCH_PROCESS_PAYMENT job runs on 2026-02-01
      Then the payment is PAID
      And the total is 112,200 KRW

    Scenario: Usage that came late is not paid by a job
      Given 100 HOURS of compute.c2.c8m8
      When the BATCH_PROCESS_PAYMENT job runs on 2026-02-01
      Then the payment is PAID
      And the total is 110,000 KRW

    Scenario: A cancelled month is not paid by a job
      Given the payment is cancelled
      When the BATCH_PROCESS_PAYMENT job runs on 2026-02-01
      Then the payment is CANCELLED
      And the customer was not charged

    Scenario: Two months are paid by one job
      Given the billing month moves to 2026-02
      And 200 HOURS of compute.c2.c8m8
      And the bill is calculated
      When the BATCH_PROCESS_PAYMENT job runs on 2026-03-01
      Then the payment is PAID
      And the customer was charged once
      And 0 KRW is unpaid
