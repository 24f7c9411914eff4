@statement
Feature: Late fees are owed as well

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated and left unpaid

  Rule: What is unpaid includes the late fees of the months before

    @severity=critical
    Scenario: The late fee of January is owed in February
      110,000 + 2,200 = 112,200.
      Given the billing month moves to 2026-02
      When the CALC_LATE_FEE job runs on 2026-02-01
      Then 112,200 KRW is unpaid

    Scenario: Two months overdue at different times are owed with one late fee each
      January 110,000 + 2,200; February 55,000 + 1,100; together 168,300.
      Given the clock moves to 2026-02-01
      And the CALC_LATE_FEE job runs on 2026-02-01
      And the billing month moves to 2026-02
      And 200 HOURS of compute.c2.c8m8
      And the bill is calculated and left unpaid
      And the clock moves to 2026-03-01
      And the billing month moves to 2026-03
      When the CALC_LATE_FEE job runs on 2026-03-01
      Then 168,300 KRW is unpaid

    Scenario: Three months are owed, of which the last is not overdue yet
      168,300 as before, and 80,000 + 8,000 for March.
      Given the billing month moves to 2026-02
      And 200 HOURS of compute.c2.c8m8
      And the bill is calculated and left unpaid
      And the billing month moves to 2026-03
      And 320 HOURS of compute.c2.c8m8
      And the bill is calculated and left unpaid
      And the billing month moves to 2026-04
      When the CALC_LATE_FEE job runs on 2026-03-31
      Then 256,300 KRW is unpaid

    Scenario: An overdue month is owed no more once it is paid with its late fee
      Given the CALC_LATE_FEE job runs on 2026-02-01
      And the customer pays 112,200 KRW
      When the billing month moves to 2026-02
      Then 0 KRW is unpaid
