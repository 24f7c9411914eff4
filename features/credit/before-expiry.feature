@credit
Feature: A credit past its last day waits for the job

  Background:
    Given a customer in Korea billed for 2026-01
    And these credits:
      | type | amount     | campaign | until      |
      | FREE | 60,000 KRW | winter   | 2026-01-31 |
    And 400 HOURS of compute.c2.c8m8

  Rule: Past its last day a credit remains until the job takes it, and pays for no month that ends later

    @severity=critical
    Scenario: A credit past its last day remains and pays nothing of the next month
      400 × 250 = 100,000; tax 10,000.
      Given the clock moves to 2026-02-28
      And the billing month moves to 2026-02
      And 400 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the total is 110,000 KRW
      And 60,000 KRW of credit remains

    Scenario: A month whose last day is the credit's is paid for even long after
      100,000 − 60,000 = 40,000; tax 4,000.
      Given the clock moves to 2026-12-31
      When the bill is calculated
      Then the total is 44,000 KRW
      And 0 KRW of credit remains

    @severity=critical
    Scenario: A month whose last day is the credit's is not paid for after the job
      400 × 250 = 100,000; tax 10,000.
      Given the BATCH_CREDIT_EXPIRY job runs on 2026-02-01
      When the bill is calculated
      Then the total is 110,000 KRW
      And 0 KRW of credit was used

    Scenario: A limited credit past its last day pays for none of its lines
      400 × 250 = 100,000 − 60,000 = 40,000; tax 4,000. Only the general credit is still valid.
      Given these credits:
        | type | amount     | limited to      | until      |
        | FREE | 50,000 KRW | compute.c2.c8m8 | 2026-01-30 |
      When the bill is calculated
      Then the total is 44,000 KRW
      And 50,000 KRW of credit remains
