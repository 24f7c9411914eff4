@payment
Feature: A payment may be sent twice by mistake

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated and left unpaid
    And the customer pays

  Rule: One payment charges the customer once, however often it is sent

    @severity=blocker
    Scenario: The same payment sent again charges nothing more
      When the same payment is sent again
      Then the payment is PAID
      And the customer was charged once

    @severity=critical
    Scenario: The same payment sent again with another amount is refused
      When the same payment is sent again with 100,000 KRW
      Then the request is refused with IDEMPOTENCY_CONFLICT
      And the payment is PAID
      And the customer was charged once

    @severity=critical
    Scenario: The same payment sent again for another month of the same amount is refused
      Both months come to 400 times 250 and 10 % tax, 110,000.
      Given the billing month moves to 2026-02
      And 400 HOURS of compute.c2.c8m8
      And the bill is calculated and left unpaid
      When the same payment is sent again for 2026-02
      Then the request is refused with IDEMPOTENCY_CONFLICT
      And the payment is READY
      And the customer was not charged

    Scenario: The same payment sent again after a refund charges nothing
      Given the payment is refunded
      When the same payment is sent again
      Then the payment is REFUNDED
      And the customer was charged once
