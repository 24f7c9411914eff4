@batch @statement
Feature: A job closes statements as they were calculated

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated

  Rule: A document is of the last calculation, and there is a new one whenever that differs from the last document

    @severity=critical
    Scenario: Usage that was not calculated is in no document
      400 × 250 = 100,000; tax 10,000; the 100 hours that came late wait for the next calculation.
      Given 100 HOURS of compute.c2.c8m8
      When the BATCH_GENERATE_STATEMENT job runs on 2026-02-01
      Then the statement document "2026-01-001" shows a total of 110,000 KRW
      And the total is 110,000 KRW

    Scenario: A statement that came back to its first total is closed into a third document
      400 × 250 = 100,000 and 10,000 of tax; 500 × 250 = 125,000 and 12,500; then 400 hours again.
      Given the BATCH_GENERATE_STATEMENT job runs on 2026-02-01
      And 100 HOURS of compute.c2.c8m8
      And the bill is calculated again
      And the BATCH_GENERATE_STATEMENT job runs on 2026-02-02
      And the usage is deleted
      And 400 HOURS of compute.c2.c8m8
      And the bill is calculated again
      When the BATCH_GENERATE_STATEMENT job runs on 2026-02-03
      Then the statement document "2026-01-002" shows a total of 137,500 KRW
      And the statement document "2026-01-003" shows a total of 110,000 KRW

    Scenario: A statement with another line and the same total is closed into a second document
      22,222,223 × 0.0045 = 100,000.0035, so 100,000 once more; tax 10,000.
      Given the BATCH_GENERATE_STATEMENT job runs on 2026-02-01
      And the usage is deleted
      And 22,222,223 COUNT of object.requests
      And the bill is calculated again
      When the BATCH_GENERATE_STATEMENT job runs on 2026-02-02
      Then the statement document "2026-01-002" shows a total of 110,000 KRW
