@credit
Feature: An expiry has a date of its own

  Background:
    Given a customer in Korea billed for 2026-01
    And these credits:
      | type | amount     | campaign | until      |
      | FREE | 60,000 KRW | spring   | 2026-04-30 |

  Rule: What expires depends on the job's date, not on the clock, and the job moves no clock

    @severity=critical
    Scenario: A job dated before the last day takes nothing though the clock is past it
      Given the clock moves to 2027-01-01
      When the BATCH_CREDIT_EXPIRY job runs on 2026-04-30
      Then 60,000 KRW of credit remains

    Scenario: A job dated after the last day takes the credit though the clock has not come to it
      Given today is 2026-01-05
      When the BATCH_CREDIT_EXPIRY job runs on 2026-05-01
      Then 0 KRW of credit remains

    Scenario: A clock that passes the last day takes nothing by itself
      When the clock moves to 2026-05-01
      Then 60,000 KRW of credit remains

    Scenario: A credit granted after a job of a later date does not expire with it
      Given the BATCH_CREDIT_EXPIRY job runs on 2027-01-01
      And these credits:
        | type | amount     | campaign | until      |
        | FREE | 20,000 KRW | summer   | 2026-08-31 |
      When the BATCH_CREDIT_EXPIRY job runs on 2026-08-31
      Then the credit history shows:
        | movement | amount     | campaign |
        | GRANTED  | 60,000 KRW | spring   |
        | EXPIRED  | 60,000 KRW | spring   |
        | GRANTED  | 20,000 KRW | summer   |
