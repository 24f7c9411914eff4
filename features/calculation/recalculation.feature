@calculation
Feature: A bill may be calculated any number of times

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated

  Rule: A bill is calculated from the usage that is there, not from the bill before

    @severity=critical
    Scenario: Calculating twice changes nothing
      400 × 250 = 100,000; tax 10,000.
      When the bill is calculated again
      Then the statement shows:
        | charge | 100,000 KRW |
        | tax    | 10,000 KRW  |
        | total  | 110,000 KRW |
      And the payment is CREATED

    Scenario: Deleting the usage empties the next bill
      Given the usage is deleted
      When the bill is calculated again
      Then the statement shows:
        | charge | 0 KRW |
        | tax    | 0 KRW |
        | total  | 0 KRW |

    @severity=blocker
    Scenario: A paid bill is not calculated again
      Given the bill is calculated and paid
      When the bill is calculated again
      Then the request is refused with MONTH_CLOSED
      And the total is 110,000 KRW
