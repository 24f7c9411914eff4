@batch
Feature: Only the jobs of the rulebook run

  Rule: A job that is not known is refused and does nothing

    Scenario Outline: The job <job> is not known
      Given a customer in Korea billed for 2026-01
      And 400 HOURS of compute.c2.c8m8
      And the bill is calculated and left unpaid
      When the <job> job runs on 2026-02-01
      Then the request is refused with UNKNOWN_JOB
      And the total is 110,000 KRW

      Examples:
        | why               | job                  |
        | a letter too many | CALC_LATE_FEES       |
        | a word left out   | PROCESS_PAYMENT      |
        | no such thing     | BATCH_PRICE_INCREASE |
