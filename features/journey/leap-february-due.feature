@credit @statement @payment @batch
Feature: A leap February ends on its 29th day

  Background:
    Given a customer in Korea billed for 2028-02
    And these credits:
      | type | amount     | until      |
      | FREE | 9,001 KRW  | 2028-02-28 |
      | FREE | 24,001 KRW | 2028-02-29 |
    And 696 HOURS of compute.c2.c8m8
    And the bill is calculated and left unpaid

  Rule: A leap February is not over before March

    @severity=critical
    Scenario: A machine that ran all of a leap February is billed for 29 days
      29 × 24 × 250 = 174,000; only the credit that holds on the 29th counts: 149,999; tax 14,999.
      When the BATCH_PAYMENT_REMINDER job runs on 2028-03-01
      Then the statement shows:
        | charge | 174,000 KRW |
        | credit | 24,001 KRW  |
        | total  | 164,998 KRW |
      And the outbox shows:
        | message          | month   | amount      |
        | payment reminder | 2028-02 | 164,998 KRW |

    Scenario Outline: A leap February is fined <fee> KRW by a job dated <date>
      2 % of 164,998 are 3,299.96.
      When the CALC_LATE_FEE job runs on <date>
      Then the statement shows:
        | late fee | <fee> KRW   |
        | total    | <total> KRW |

      Examples:
        | why             | date       | fee   | total   |
        | on the leap day | 2028-02-29 | 0     | 164,998 |
        | the day after   | 2028-03-01 | 3,299 | 168,297 |

    Scenario Outline: The credit that missed the leap day leaves <left> KRW by a job dated <date>
      When the BATCH_CREDIT_EXPIRY job runs on <date>
      Then <left> KRW of credit remains

      Examples:
        | why             | date       | left  |
        | its last day    | 2028-02-28 | 9,001 |
        | on the leap day | 2028-02-29 | 0     |
