@batch @payment
Feature: A job invoices what the last invoice does not say

  Background:
    Given a customer in Korea billed for 2026-01

  Rule: A month is invoiced when its amount differs from the last invoice's, and for 0 too

    Scenario: A month that came back to an amount is invoiced for it again
      400 × 250 = 100,000 and 10,000 of tax; 500 × 250 = 125,000 and 12,500; then 400 hours again.
      Given 400 HOURS of compute.c2.c8m8
      And the bill is calculated
      And the BATCH_SEND_INVOICE job runs on 2026-02-01
      And 100 HOURS of compute.c2.c8m8
      And the bill is calculated again
      And the BATCH_SEND_INVOICE job runs on 2026-02-02
      And the usage is deleted
      And 400 HOURS of compute.c2.c8m8
      And the bill is calculated again
      When the BATCH_SEND_INVOICE job runs on 2026-02-03
      Then the outbox shows:
        | message | month   | amount      |
        | invoice | 2026-01 | 110,000 KRW |
        | invoice | 2026-01 | 137,500 KRW |
        | invoice | 2026-01 | 110,000 KRW |

    Scenario: A month that came to nothing is invoiced
      Given the bill is calculated
      When the BATCH_SEND_INVOICE job runs on 2026-02-01
      Then the outbox shows:
        | message | month   | amount |
        | invoice | 2026-01 | 0 KRW  |
