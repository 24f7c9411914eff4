@statement
Feature: A month that escaped one late fee job meets the next

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8

  Rule: Every late fee job marks what it finds due, whatever an earlier one found

    Scenario: A month announced after one job becomes overdue by the next
      2 % of 110,000 are 2,200.
      Given the bill is calculated
      And the CALC_LATE_FEE job runs on 2026-02-01
      And the payment is registered
      When the CALC_LATE_FEE job runs on 2026-02-02
      Then the statement shows:
        | late fee | 2,200 KRW   |
        | total    | 112,200 KRW |

    Scenario: A month that owed nothing at one job and something at the next becomes overdue
      600 × 250 − 100,000 = 50,000; tax 5,000; 2 % of 55,000 are 1,100.
      Given a free credit of 100,000 KRW
      And the bill is calculated and left unpaid
      And the CALC_LATE_FEE job runs on 2026-02-01
      And 200 HOURS of compute.c2.c8m8
      And the bill is calculated again
      When the CALC_LATE_FEE job runs on 2026-03-01
      Then the statement shows:
        | late fee | 1,100 KRW  |
        | total    | 56,100 KRW |
