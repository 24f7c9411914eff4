@contract @credit @statement @payment @batch @owner=billing-analysts
Feature: A quarter in Korea, its end

  Background:
    Given a customer in Korea billed for 2026-03
    And the PERIOD contract applies from 2026-01
    And a free credit of 20,000 KRW
    And 600 HOURS of compute.c2.c8m8

  Rule: A quarter ends with a refund, a new bill and the end of the contract

    @severity=critical
    Scenario: March is refunded, gives its credit back and is billed anew
      600 × 225 − 20,000 = 115,000; tax 11,500. A hundred hours less, 112,500 − 20,000 = 92,500; tax 9,250.
      Given the BATCH_SEND_INVOICE job runs on 2026-04-01
      And the job fails with "NO_STATEMENT"
      And the bill is calculated and paid
      And the total is 126,500 KRW
      And the payment is refunded
      And 20,000 KRW of credit remains
      And the usage is deleted
      And 500 HOURS of compute.c2.c8m8
      When the bill is calculated and paid
      Then the total is 101,750 KRW
      And 0 KRW of credit remains
      And the customer was charged 2 times

    Scenario: The contract ends with March, and April is billed at standard prices
      March 115,000 + 11,500; April 600 × 250 = 150,000, tax 15,000, and no credit is left.
      Given the bill is calculated and left unpaid
      And the contract ends
      And the billing month moves to 2026-04
      And 600 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the statement shows:
        | charge | 150,000 KRW |
        | credit | 0 KRW       |
        | total  | 165,000 KRW |
        | unpaid | 126,500 KRW |

    Scenario: All that the quarter left due is paid by one job
      Given the bill is calculated
      And the BATCH_PROCESS_PAYMENT job runs on 2026-04-01
      When the BATCH_RECONCILIATION job runs on 2026-04-01
      Then the job completes
      And the payment is PAID
      And the customer was charged once
