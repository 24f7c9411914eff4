@batch @payment
Feature: A job reminds of months that are due

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated and left unpaid

  Rule: BATCH_PAYMENT_REMINDER writes once for each date about every month before it that is REGISTERED or READY

    @severity=critical
    Scenario: A month that is due is reminded of
      400 × 250 = 100,000; tax 10,000.
      When the BATCH_PAYMENT_REMINDER job runs on 2026-02-10
      Then the job completes
      And the outbox shows:
        | message          | month   | amount      |
        | payment reminder | 2026-01 | 110,000 KRW |

    Scenario: A reminder run twice for the same date is written once
      Given the BATCH_PAYMENT_REMINDER job runs on 2026-02-10
      When the BATCH_PAYMENT_REMINDER job runs on 2026-02-10
      Then the outbox shows:
        | message          | month   | amount      |
        | payment reminder | 2026-01 | 110,000 KRW |

    Scenario: A reminder at a later date is a second one with the late fee
      110,000 + 2,200 = 112,200.
      Given the BATCH_PAYMENT_REMINDER job runs on 2026-02-10
      And the CALC_LATE_FEE job runs on 2026-02-10
      When the BATCH_PAYMENT_REMINDER job runs on 2026-02-11
      Then the outbox shows:
        | message          | month   | amount      |
        | payment reminder | 2026-01 | 110,000 KRW |
        | payment reminder | 2026-01 | 112,200 KRW |

    Scenario: An invoice of the same date keeps no reminder back
      Given the BATCH_SEND_INVOICE job runs on 2026-02-10
      When the BATCH_PAYMENT_REMINDER job runs on 2026-02-10
      Then the outbox shows:
        | message          | month   | amount      |
        | invoice          | 2026-01 | 110,000 KRW |
        | payment reminder | 2026-01 | 110,000 KRW |

    @severity=critical
    Scenario: Two months that are due are reminded of by one job
      February 200 × 250 = 50,000; tax 5,000.
      Given the billing month moves to 2026-02
      And 200 HOURS of compute.c2.c8m8
      And the bill is calculated
      And the payment is registered
      When the BATCH_PAYMENT_REMINDER job runs on 2026-03-01
      Then the outbox shows:
        | message          | month   | amount      |
        | payment reminder | 2026-01 | 110,000 KRW |
        | payment reminder | 2026-02 | 55,000 KRW  |
