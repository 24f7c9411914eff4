@batch
Feature: Jobs and the clock leave each other alone

  Background:
    Given a customer in Korea billed for 2026-01
    And these credits:
      | type | amount     | until      |
      | FREE | 30,000 KRW | 2026-01-31 |
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated and left unpaid

  Rule: The date of a job moves neither the clock nor the billing month, and the clock runs no job

    Scenario: A job dated in summer leaves the billing month where it was
      100,000 − 30,000 = 70,000; tax 7,000; 2 % of 77,000 are 1,540.
      When the CALC_LATE_FEE job runs on 2026-07-31
      Then the total is 78,540 KRW
      And 0 KRW is unpaid

    Scenario: A job dated in summer leaves the jobs after it to their own dates
      February 200 × 250 = 50,000; tax 5,000; it is not over on its last day.
      Given the CALC_LATE_FEE job runs on 2026-07-31
      And the billing month moves to 2026-02
      And 200 HOURS of compute.c2.c8m8
      And the bill is calculated and left unpaid
      When the CALC_LATE_FEE job runs on 2026-02-28
      Then the total is 55,000 KRW
      And 78,540 KRW is unpaid

    Scenario: A clock that moves on takes no credit and charges no late fee
      Given these credits:
        | type | amount     | until      |
        | FREE | 10,000 KRW | 2026-01-31 |
      When the clock moves to 2026-07-31
      Then 10,000 KRW of credit remains
      And the total is 77,000 KRW

    Scenario: A clock that moves on pays nothing and renews nothing
      Given the PERIOD contract applies from 2026-01
      When the clock moves to 2027-01-01
      Then the payment is READY
      And the contract applies until 2026-12
