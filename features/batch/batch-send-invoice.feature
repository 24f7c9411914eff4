@batch @payment
Feature: A job sends invoices

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated and left unpaid
    And the BATCH_SEND_INVOICE job runs on 2026-02-01

  Rule: BATCH_SEND_INVOICE writes about the month before its date, unless the last invoice is over the same amount

    @severity=critical
    Scenario: A month is invoiced in the month after
      400 × 250 = 100,000; tax 10,000.
      Then the job completes
      And the outbox shows:
        | message | month   | amount      |
        | invoice | 2026-01 | 110,000 KRW |

    Scenario Outline: A month invoiced again on <date> is invoiced once
      When the BATCH_SEND_INVOICE job runs on <date>
      Then the job completes
      And the outbox shows:
        | message | month   | amount      |
        | invoice | 2026-01 | 110,000 KRW |

      Examples:
        | why           | date       |
        | the same date | 2026-02-01 |
        | the next date | 2026-02-02 |

    @severity=critical
    Scenario: A month that became dearer is invoiced anew
      500 × 250 = 125,000; tax 12,500.
      Given 100 HOURS of compute.c2.c8m8
      And the bill is calculated again
      When the BATCH_SEND_INVOICE job runs on 2026-02-02
      Then the outbox shows:
        | message | month   | amount      |
        | invoice | 2026-01 | 110,000 KRW |
        | invoice | 2026-01 | 137,500 KRW |

    Scenario: A month that became overdue is invoiced anew
      110,000 + 2,200 = 112,200.
      Given the CALC_LATE_FEE job runs on 2026-02-02
      When the BATCH_SEND_INVOICE job runs on 2026-02-02
      Then the outbox shows:
        | message | month   | amount      |
        | invoice | 2026-01 | 110,000 KRW |
        | invoice | 2026-01 | 112,200 KRW |
