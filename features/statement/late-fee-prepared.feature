@statement
Feature: A month stays overdue while its payment goes on

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated
    And the payment is registered

  Rule: The mark of an overdue month stays until it is paid

    @severity=critical
    Scenario: A month that was overdue before it was due keeps its late fee when calculated again
      400 × 250 = 100,000; tax 10,000; 2 % of 110,000 are 2,200.
      Given the CALC_LATE_FEE job runs on 2026-02-01
      And the payment is prepared
      When the bill is calculated again
      Then the statement shows:
        | late fee | 2,200 KRW   |
        | total    | 112,200 KRW |
      And the payment is READY
