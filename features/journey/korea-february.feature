@contract @credit @statement @payment @batch @owner=billing-analysts
Feature: A quarter in Korea, the months after

  Background:
    Given a customer in Korea billed for 2026-01
    And the PERIOD contract applies from 2026-01
    And 503 HOURS of compute.c2.c8m8
    And the bill is calculated and left unpaid

  Rule: A month left unpaid is fined, reminded of and settled, while the next months go on

    @severity=blocker
    Scenario: January is left unpaid and settled in February with its late fee
      503 × 225 = 113,175; tax 11,317; 2 % of 124,492 are 2,489.84; together 126,981.
      Given the clock moves to 2026-02-01
      And the CALC_LATE_FEE job runs on 2026-02-01
      And the total is 126,981 KRW
      And the BATCH_PAYMENT_REMINDER job runs on 2026-02-01
      And the outbox holds a "payment reminder"
      When the customer pays 126,981 KRW
      And the BATCH_SEND_INVOICE job runs on 2026-02-02
      Then the payment is PAID
      And the outbox shows:
        | message          | month   | amount      |
        | payment reminder | 2026-01 | 126,981 KRW |
        | invoice          | 2026-01 | 126,981 KRW |

    @severity=critical
    Scenario: February is a small month and costs the base fee while January is owed
      360 × 225 = 81,000; shortfall 19,000; 100,000 − 15,005 of credit = 84,995; tax 8,499.
      Given the CALC_LATE_FEE job runs on 2026-02-01
      And the billing month moves to 2026-02
      And 360 HOURS of compute.c2.c8m8
      And a free credit of 15,005 KRW
      When the bill is calculated
      Then the statement shows:
        | shortfall | 19,000 KRW  |
        | credit    | 15,005 KRW  |
        | tax       | 8,499 KRW   |
        | late fee  | 0 KRW       |
        | total     | 93,494 KRW  |
        | unpaid    | 126,981 KRW |
