@batch @payment
Feature: A job invoices bills only

  Rule: A month is invoiced in the month after, due or paid, if it has a statement

    Scenario: A month that is paid is invoiced
      100 × 0.19 = 19.00, without tax.
      Given a customer in elsewhere billed for 2025-12
      And 100 HOURS of compute.c2.c8m8
      And the bill is calculated and paid
      When the BATCH_SEND_INVOICE job runs on 2026-01-31
      Then the outbox shows:
        | message | month   | amount    |
        | invoice | 2025-12 | 19.00 USD |

    Scenario: Two months of the same amount are invoiced each
      100 × 28 = 2,800; tax 280.
      Given a customer in Japan billed for 2026-01
      And 100 HOURS of compute.c2.c8m8
      And the bill is calculated
      And the BATCH_SEND_INVOICE job runs on 2026-02-01
      And the billing month moves to 2026-02
      And 100 HOURS of compute.c2.c8m8
      And the bill is calculated
      When the BATCH_SEND_INVOICE job runs on 2026-03-01
      Then the outbox shows:
        | message | month   | amount    |
        | invoice | 2026-01 | 3,080 JPY |
        | invoice | 2026-02 | 3,080 JPY |

    @severity=critical
    Scenario: A month that was never calculated is not invoiced
      Given a customer in Korea billed for 2026-01
      And 400 HOURS of compute.c2.c8m8
      When the BATCH_SEND_INVOICE job runs on 2026-02-01
      Then the job fails with "NO_STATEMENT"

    Scenario: A month that was refunded is not invoiced
      Given a customer in Korea billed for 2026-01
      And 400 HOURS of compute.c2.c8m8
      And the bill is calculated and paid
      And the payment is refunded
      When the BATCH_SEND_INVOICE job runs on 2026-02-01
      Then the job fails with "NO_STATEMENT"
