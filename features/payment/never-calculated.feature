@payment
Feature: Only a bill can be paid

  Rule: A month that was never calculated has no payment

    @severity=normal
    Scenario: A month that was never calculated is not paid
      Given a customer in Korea billed for 2026-01
      And 400 HOURS of compute.c2.c8m8
      When the customer pays 110,000 KRW
      Then the request is refused with NOT_FOUND
      And the customer was not charged

    Scenario: A month that was never calculated is not announced
      Given a customer in Korea billed for 2026-01
      And 400 HOURS of compute.c2.c8m8
      When the payment is registered
      Then the request is refused with NOT_FOUND
