@statement
Feature: Only the job makes a month overdue

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated and left unpaid

  Rule: Time that passes and bills that are calculated again charge no late fee

    Scenario: A month that is due for long is not overdue without the job
      When the clock moves to 2026-06-30
      Then the statement shows:
        | late fee | 0 KRW       |
        | total    | 110,000 KRW |

    Scenario: A month calculated again long after its end is not overdue without the job
      Given the clock moves to 2026-06-30
      When the bill is calculated again
      Then the statement shows:
        | late fee | 0 KRW       |
        | total    | 110,000 KRW |
