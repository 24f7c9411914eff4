@payment @sandbox
Feature: The payment gateway may decline

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated and left unpaid
    And the payment gateway declines

  Rule: A declined payment leaves the bill due

    @severity=critical
    Scenario: A declined payment charges nothing
      When the customer pays
      Then the request is refused with PAYMENT_DECLINED
      And the payment is READY
      And the customer was not charged

    Scenario: A bill declined once is paid at the next attempt
      Given the customer pays
      And the request is refused with PAYMENT_DECLINED
      When the customer pays
      Then the payment is PAID
      And the customer was charged once

    Scenario: A bill declined once can be cancelled
      Given the customer pays
      And the request is refused with PAYMENT_DECLINED
      When the payment is cancelled
      Then the payment is CANCELLED
      And the customer was not charged

    Scenario: A wrong amount does not reach the gateway
      Given the customer pays 100,000 KRW
      And the request is refused with AMOUNT_MISMATCH
      When the customer pays
      Then the request is refused with PAYMENT_DECLINED
      And the payment is READY
