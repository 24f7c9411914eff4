@batch @statement
Feature: A job closes statements into numbered documents

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated and left unpaid
    And the BATCH_GENERATE_STATEMENT job runs on 2026-02-01

  Rule: BATCH_GENERATE_STATEMENT closes the month before its date into a document with the customer's next number

    @severity=critical
    Scenario: The first document of a customer is number 001
      400 × 250 = 100,000; tax 10,000.
      Then the statement document "2026-01-001" shows a total of 110,000 KRW

    @severity=critical
    Scenario: A document stays as it was closed
      500 × 250 = 125,000; tax 12,500.
      Given 100 HOURS of compute.c2.c8m8
      When the bill is calculated again
      Then the total is 137,500 KRW
      And the statement document "2026-01-001" shows a total of 110,000 KRW

    Scenario: A statement that changed is closed into another document
      500 × 250 = 125,000; tax 12,500.
      Given 100 HOURS of compute.c2.c8m8
      And the bill is calculated again
      When the BATCH_GENERATE_STATEMENT job runs on 2026-02-02
      Then the statement document "2026-01-002" shows a total of 137,500 KRW
      And the statement document "2026-01-001" shows a total of 110,000 KRW

    Scenario: A statement that became overdue is closed into another document
      110,000 + 2,200 = 112,200.
      Given the CALC_LATE_FEE job runs on 2026-02-01
      When the BATCH_GENERATE_STATEMENT job runs on 2026-02-28
      Then the statement document "2026-01-002" shows a total of 112,200 KRW

    Scenario: A statement closed twice without a change is one document
      The document of February, 200 × 250 = 50,000 and 5,000 of tax, is the customer's second.
      Given the BATCH_GENERATE_STATEMENT job runs on 2026-02-01
      And the billing month moves to 2026-02
      And 200 HOURS of compute.c2.c8m8
      And the bill is calculated
      When the BATCH_GENERATE_STATEMENT job runs on 2026-03-01
      Then the statement document "2026-02-002" shows a total of 55,000 KRW
