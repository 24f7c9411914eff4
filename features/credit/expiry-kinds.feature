@credit
Feature: Credits of every kind expire

  Background:
    Given a customer in Korea billed for 2026-01

  Rule: Every credit with a last day expires after it, a credit without one never does

    @severity=critical
    Scenario: Free and paid, limited and general credits expire alike
      Given these credits:
        | type | amount     | campaign | limited to      | until      |
        | FREE | 10,000 KRW | one      |                 | 2026-01-31 |
        | PAID | 20,000 KRW | two      |                 | 2026-01-31 |
        | FREE | 30,000 KRW | three    | compute.c2.c8m8 | 2026-01-31 |
        | PAID | 40,000 KRW | four     | compute.c2.c8m8 | 2026-01-31 |
      When the BATCH_CREDIT_EXPIRY job runs on 2026-02-01
      Then the credit history shows:
        | movement | amount     | campaign |
        | GRANTED  | 10,000 KRW | one      |
        | GRANTED  | 20,000 KRW | two      |
        | GRANTED  | 30,000 KRW | three    |
        | GRANTED  | 40,000 KRW | four     |
        | EXPIRED  | 10,000 KRW | one      |
        | EXPIRED  | 20,000 KRW | two      |
        | EXPIRED  | 30,000 KRW | three    |
        | EXPIRED  | 40,000 KRW | four     |

    @severity=critical
    Scenario: A credit without a last day never expires
      Given these credits:
        | type | amount     | from       |
        | FREE | 60,000 KRW |            |
        | PAID | 30,000 KRW | 2026-01-01 |
      When the BATCH_CREDIT_EXPIRY job runs on 2999-12-31
      Then 90,000 KRW of credit remains

    Scenario: A credit that has not begun does not expire
      Given these credits:
        | type | amount     | from       | until      |
        | FREE | 60,000 KRW | 2026-06-01 | 2026-06-30 |
      When the BATCH_CREDIT_EXPIRY job runs on 2026-02-01
      Then 60,000 KRW of credit remains

    Scenario: An expiry run again takes nothing more
      Given these credits:
        | type | amount     | campaign | until      |
        | FREE | 60,000 KRW | winter   | 2026-01-31 |
      And the BATCH_CREDIT_EXPIRY job runs on 2026-02-01
      When the BATCH_CREDIT_EXPIRY job runs on 2026-02-01
      Then the credit history shows:
        | movement | amount     | campaign |
        | GRANTED  | 60,000 KRW | winter   |
        | EXPIRED  | 60,000 KRW | winter   |
