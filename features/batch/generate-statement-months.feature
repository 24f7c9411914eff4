@batch @statement
Feature: A job closes the month before its date

  Rule: A statement is closed in the month after, if there is one

    Scenario Outline: A job dated <date> closes the statement of December
      400 × 250 = 100,000; tax 10,000.
      Given a customer in Korea billed for 2025-12
      And 400 HOURS of compute.c2.c8m8
      And the bill is calculated
      When the BATCH_GENERATE_STATEMENT job runs on <date>
      Then the statement document "2025-12-001" shows a total of 110,000 KRW

      Examples:
        | why                        | date       |
        | the first day of the month | 2026-01-01 |
        | the last day of the month  | 2026-01-31 |

    @severity=critical
    Scenario: A month that was never calculated is not closed
      Given a customer in Korea billed for 2026-01
      And 400 HOURS of compute.c2.c8m8
      When the BATCH_GENERATE_STATEMENT job runs on 2026-02-01
      Then the job fails with "NO_STATEMENT"

    Scenario Outline: A job dated <date> does not close the statement of January
      Given a customer in Korea billed for 2026-01
      And 400 HOURS of compute.c2.c8m8
      And the bill is calculated
      When the BATCH_GENERATE_STATEMENT job runs on <date>
      Then the job fails with "NO_STATEMENT"

      Examples:
        | why                          | date       |
        | December is the month before | 2026-01-31 |
        | February is the month before | 2026-03-01 |

    Scenario: A month that was cancelled is not closed
      Given a customer in Korea billed for 2026-01
      And 400 HOURS of compute.c2.c8m8
      And the bill is calculated and left unpaid
      And the payment is cancelled
      When the BATCH_GENERATE_STATEMENT job runs on 2026-02-01
      Then the job fails with "NO_STATEMENT"
