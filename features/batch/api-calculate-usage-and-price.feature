@batch @calculation
Feature: A job calculates a month

  Background:
    Given a customer in Korea billed for 2026-01
    And these credits:
      | type | amount     | campaign |
      | FREE | 60,000 KRW | welcome  |
    And 400 HOURS of compute.c2.c8m8

  Rule: API_CALCULATE_USAGE_AND_PRICE calculates the month of its date

    @severity=critical
    Scenario: A job calculates the month with its credit and tax
      100,000 − 60,000 = 40,000; tax 4,000.
      When the API_CALCULATE_USAGE_AND_PRICE job runs on 2026-01-31
      Then the job completes
      And the statement shows:
        | charge | 100,000 KRW |
        | credit | 60,000 KRW  |
        | tax    | 4,000 KRW   |
        | total  | 44,000 KRW  |
      And the payment is CREATED

    Scenario Outline: A job dated <date> calculates another month than January
      When the API_CALCULATE_USAGE_AND_PRICE job runs on <date>
      Then the job completes
      And there is no statement

      Examples:
        | why            | date       |
        | the day before | 2025-12-31 |
        | the day after  | 2026-02-01 |

    Scenario: A job calculates a due month again with usage that came late
      500 × 250 − 60,000 = 65,000; tax 6,500.
      Given the bill is calculated and left unpaid
      And 100 HOURS of compute.c2.c8m8
      When the API_CALCULATE_USAGE_AND_PRICE job runs on 2026-01-01
      Then the total is 71,500 KRW
      And the payment is READY

    Scenario: A month calculated by a job twice uses its credit once
      Given the API_CALCULATE_USAGE_AND_PRICE job runs on 2026-01-31
      When the API_CALCULATE_USAGE_AND_PRICE job runs on 2026-01-31
      Then the total is 44,000 KRW
      And the credit history shows:
        | movement | amount     | campaign |
        | GRANTED  | 60,000 KRW | welcome  |
        | USED     | 60,000 KRW | welcome  |
