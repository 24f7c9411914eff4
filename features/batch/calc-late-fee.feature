@batch @statement
Feature: A job makes unpaid months overdue

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8

  Rule: CALC_LATE_FEE marks the months before the month of its date, whatever day it is

    @smoke @severity=blocker
    Scenario: A late fee job completes and fines the month that is due
      100,000 + 10,000 = 110,000; 2 % of it are 2,200.
      Given the bill is calculated and left unpaid
      When the CALC_LATE_FEE job runs on 2026-02-01
      Then the job completes
      And the total is 112,200 KRW

    Scenario: A late fee job that finds nothing due completes
      When the CALC_LATE_FEE job runs on 2026-02-01
      Then the job completes
      And there is no statement

    Scenario: A late fee job run twice for the same date charges one late fee
      Given the bill is calculated and left unpaid
      And the CALC_LATE_FEE job runs on 2026-02-01
      When the CALC_LATE_FEE job runs on 2026-02-01
      Then the job completes
      And the total is 112,200 KRW

    Scenario: A late fee job dated before today goes by its date
      Given the bill is calculated and left unpaid
      And today is 2026-06-30
      When the CALC_LATE_FEE job runs on 2026-01-31
      Then the total is 110,000 KRW

    Scenario: A late fee job dated after today goes by its date
      Given the bill is calculated and left unpaid
      And today is 2026-01-15
      When the CALC_LATE_FEE job runs on 2026-02-01
      Then the total is 112,200 KRW
