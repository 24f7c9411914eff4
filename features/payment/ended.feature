@payment
Feature: A payment that was taken back has ended

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8

  Rule: A cancelled or refunded payment takes no further step

    Scenario Outline: A cancelled payment is not <asked>
      Given the bill is calculated and left unpaid
      And the payment is cancelled
      When the payment is <asked>
      Then the request is refused with INVALID_TRANSITION
      And the payment is CANCELLED

      Examples:
        | why                | asked      |
        | back to the start  | registered |
        | back to due        | prepared   |
        | the same once more | cancelled  |
        | nothing was paid   | refunded   |

    @severity=critical
    Scenario: A cancelled bill is not paid
      Given the bill is calculated and left unpaid
      And the payment is cancelled
      When the customer pays 110,000 KRW
      Then the request is refused with INVALID_TRANSITION
      And the customer was not charged

    Scenario Outline: A refunded payment is not <asked>
      Given the bill is calculated and paid
      And the payment is refunded
      When the payment is <asked>
      Then the request is refused with INVALID_TRANSITION
      And the payment is REFUNDED

      Examples:
        | why                | asked      |
        | back to the start  | registered |
        | back to due        | prepared   |
        | it was paid        | cancelled  |
        | the same once more | refunded   |

    Scenario: A refunded bill is not paid as it stands
      Given the bill is calculated and paid
      And the payment is refunded
      When the customer pays 110,000 KRW
      Then the request is refused with INVALID_TRANSITION
      And the customer was charged once
