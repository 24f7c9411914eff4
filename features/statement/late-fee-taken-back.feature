@statement @payment
Feature: A bill that is taken back is no longer overdue

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated and left unpaid
    And the CALC_LATE_FEE job runs on 2026-02-01

  Rule: A cancelled or refunded month starts without a late fee when it is calculated again

    @severity=critical
    Scenario: An overdue bill that was cancelled is billed anew without the late fee
      Given the payment is cancelled
      When the bill is calculated again
      Then the statement shows:
        | late fee | 0 KRW       |
        | total    | 110,000 KRW |
      And the payment is CREATED

    Scenario: An overdue bill that was refunded is billed anew without the late fee
      Given the customer pays
      And the payment is refunded
      When the bill is calculated again
      Then the statement shows:
        | late fee | 0 KRW       |
        | total    | 110,000 KRW |

    Scenario: An overdue bill that was cancelled and left unpaid again stays without a fee until the next job
      Given the payment is cancelled
      When the bill is calculated and left unpaid
      Then the statement shows:
        | late fee | 0 KRW       |
        | total    | 110,000 KRW |

    Scenario: A bill that was billed anew becomes overdue by the next job
      Given the payment is cancelled
      And the bill is calculated and left unpaid
      When the CALC_LATE_FEE job runs on 2026-02-02
      Then the statement shows:
        | late fee | 2,200 KRW   |
        | total    | 112,200 KRW |

    Scenario: A cancelled overdue month owes nothing
      Given the payment is cancelled
      When the billing month moves to 2026-02
      Then 0 KRW is unpaid
