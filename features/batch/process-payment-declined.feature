@batch @payment @sandbox
Feature: A job stops at the month that the gateway declines

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8

  Rule: Months are paid in their order up to the first that is declined

    @severity=critical
    Scenario: A month that was declined stays due
      Given the bill is calculated
      And the payment gateway declines
      When the BATCH_PROCESS_PAYMENT job runs on 2026-02-01
      Then the job fails with "PAYMENT_DECLINED"
      And the payment is READY
      And the customer was not charged

    @severity=critical
    Scenario: The month after a declined month is not touched
      Given the bill is calculated
      And the billing month moves to 2026-02
      And 200 HOURS of compute.c2.c8m8
      And the bill is calculated
      And the payment gateway declines
      When the BATCH_PROCESS_PAYMENT job runs on 2026-03-01
      Then the job fails with "PAYMENT_DECLINED"
      And the payment is CREATED
      And the customer was not charged

    Scenario: The month before a declined month stays paid
      January is covered by credit and paid without the gateway, which declines February.
      Given a free credit of 100,000 KRW
      And the bill is calculated
      And the billing month moves to 2026-02
      And 200 HOURS of compute.c2.c8m8
      And the bill is calculated
      And the payment gateway declines
      And the BATCH_PROCESS_PAYMENT job runs on 2026-03-01
      And the job fails with "PAYMENT_DECLINED"
      When the billing month moves to 2026-01
      Then the payment is PAID

    Scenario: A month that was declined is paid by the next job
      Given the bill is calculated
      And the payment gateway declines
      And the BATCH_PROCESS_PAYMENT job runs on 2026-02-01
      And the job fails with "PAYMENT_DECLINED"
      When the BATCH_PROCESS_PAYMENT job runs on 2026-02-01
      Then the payment is PAID
      And the customer was charged once
