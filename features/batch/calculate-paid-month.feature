@batch @calculation
Feature: A job leaves a paid month alone

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated and paid

  Rule: A job does not calculate a month that is paid

    @severity=critical
    Scenario: A job that is to calculate a paid month fails
      When the API_CALCULATE_USAGE_AND_PRICE job runs on 2026-01-31
      Then the job fails with "MONTH_CLOSED"
      And the payment is PAID
      And the total is 110,000 KRW

    Scenario: A job calculates a refunded month anew
      Given the payment is refunded
      When the API_CALCULATE_USAGE_AND_PRICE job runs on 2026-01-31
      Then the job completes
      And the payment is CREATED
