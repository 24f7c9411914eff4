@resilience @sandbox
Feature: A slow API bills no less and no more

  Background:
    Given a customer in Korea billed for 2026-01
    And the billing API answers after 200 ms

  Rule: An answer that takes its time is waited for

    @severity=critical
    Scenario: A month is billed and paid slowly
      400 × 250 = 100,000; tax 10,000.
      Given 400 HOURS of compute.c2.c8m8
      When the bill is calculated and paid
      Then the total is 110,000 KRW
      And the payment is PAID
      And the customer was charged once

    Scenario: Usage that is reported slowly counts once
      Given this usage:
        | counter         | volume | unit  | event    |
        | compute.c2.c8m8 | 400    | HOURS | report-1 |
      When the bill is calculated
      Then the total is 110,000 KRW

    Scenario: A job that is asked for slowly completes
      2 % of 110,000 are 2,200.
      Given 400 HOURS of compute.c2.c8m8
      And the bill is calculated and left unpaid
      When the CALC_LATE_FEE job runs on 2026-02-01
      Then the job completes
      And the total is 112,200 KRW
