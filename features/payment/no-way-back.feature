@payment
Feature: A payment takes no step twice

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8

  Rule: A step that was taken is not taken again

    Scenario: A bill that was announced is not announced again
      Given the bill is calculated
      And the payment is registered
      When the payment is registered
      Then the request is refused with INVALID_TRANSITION
      And the payment is REGISTERED

    Scenario Outline: A payment that is due is not <asked>
      Given the bill is calculated and left unpaid
      When the payment is <asked>
      Then the request is refused with INVALID_TRANSITION
      And the payment is READY

      Examples:
        | why                     | asked      |
        | it was announced before | registered |
        | it is due already       | prepared   |
        | it is not paid          | refunded   |

    Scenario Outline: A payment that is paid is not <asked>
      Given the bill is calculated and paid
      When the payment is <asked>
      Then the request is refused with INVALID_TRANSITION
      And the payment is PAID

      Examples:
        | why                     | asked      |
        | it was announced before | registered |
        | it was due before       | prepared   |
        | it can only be refunded | cancelled  |

    @severity=blocker
    Scenario: A paid bill is not paid a second time
      Given the bill is calculated and paid
      When the customer pays
      Then the request is refused with INVALID_TRANSITION
      And the payment is PAID
      And the customer was charged once
