@batch @payment
Feature: A job reminds of no other months

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated and left unpaid
    And the billing month moves to 2026-02

  Rule: A month that is not due, not over or owes nothing is not reminded of

    Scenario: A month that nobody announced is not reminded of
      Given 200 HOURS of compute.c2.c8m8
      And the bill is calculated
      When the BATCH_PAYMENT_REMINDER job runs on 2026-03-01
      Then the outbox shows:
        | message          | month   | amount      |
        | payment reminder | 2026-01 | 110,000 KRW |

    Scenario: A month that is not over is not reminded of
      Given 200 HOURS of compute.c2.c8m8
      And the bill is calculated and left unpaid
      When the BATCH_PAYMENT_REMINDER job runs on 2026-02-28
      Then the outbox shows:
        | message          | month   | amount      |
        | payment reminder | 2026-01 | 110,000 KRW |

    @severity=critical
    Scenario: A month that is paid is not reminded of
      Given 200 HOURS of compute.c2.c8m8
      And the bill is calculated and paid
      When the BATCH_PAYMENT_REMINDER job runs on 2026-03-01
      Then the outbox shows:
        | message          | month   | amount      |
        | payment reminder | 2026-01 | 110,000 KRW |

    Scenario: A month that owes nothing is not reminded of
      Given the bill is calculated and left unpaid
      When the BATCH_PAYMENT_REMINDER job runs on 2026-03-01
      Then the outbox shows:
        | message          | month   | amount      |
        | payment reminder | 2026-01 | 110,000 KRW |
