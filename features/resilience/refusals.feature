@resilience @payment @sandbox
Feature: A refusal stays a refusal

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated and left unpaid

  Rule: Troubles hide no refusal, and a refusal is not asked for again

    Scenario: A wrong amount is refused after troubles
      Given the billing API answers 503 to the next 2 requests
      When the customer pays 100,000 KRW
      Then the request is refused with AMOUNT_MISMATCH
      And the payment is READY
      And the customer was not charged

    @severity=critical
    Scenario: A declined payment is refused after troubles
      Given the payment gateway declines
      And the billing API is down for the next 2 requests
      When the customer pays 110,000 KRW
      Then the request is refused with PAYMENT_DECLINED
      And the payment is READY
      And the customer was not charged

    Scenario: The usage of a paid month is not deleted after troubles
      Given the customer pays
      And the billing API is down for the next 2 requests
      When the usage is deleted
      Then the request is refused with MONTH_CLOSED
      And the total is 110,000 KRW

    Scenario: A request that comes too often is refused, and not sent again by itself
      Given the billing API answers 429 to the next 1 requests
      When the customer pays
      Then the request is refused with FAULT_ON_REQUEST
      And the payment is READY
      And the customer was not charged
