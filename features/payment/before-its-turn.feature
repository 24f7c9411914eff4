@payment
Feature: A payment takes its steps one by one

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated

  Rule: A step before its turn is refused and changes nothing

    Scenario Outline: A payment just created is not <asked>
      When the payment is <asked>
      Then the request is refused with INVALID_TRANSITION
      And the payment is CREATED

      Examples:
        | why                  | asked     |
        | it was not announced | prepared  |
        | it is not due        | cancelled |
        | it is not paid       | refunded  |

    @severity=critical
    Scenario: A bill that was not announced is not paid
      When the customer pays
      Then the request is refused with INVALID_TRANSITION
      And the payment is CREATED
      And the customer was not charged

    Scenario Outline: A payment that was announced is not <asked>
      Given the payment is registered
      When the payment is <asked>
      Then the request is refused with INVALID_TRANSITION
      And the payment is REGISTERED

      Examples:
        | why            | asked     |
        | it is not due  | cancelled |
        | it is not paid | refunded  |

    @severity=critical
    Scenario: A bill that was announced but is not due is not paid
      Given the payment is registered
      When the customer pays
      Then the request is refused with INVALID_TRANSITION
      And the payment is REGISTERED
      And the customer was not charged

    Scenario: A wrong amount before its turn is refused for the turn
      When the customer pays 1 KRW
      Then the request is refused with INVALID_TRANSITION
      And the payment is CREATED
