@resilience @payment @sandbox
Feature: A payment whose answer cannot be read was made once

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated and left unpaid
    And the billing API answers the next 1 request with something unreadable

  Rule: A payment that was carried out is settled, whatever was answered

    @severity=blocker
    Scenario: A payment that was answered unreadably charges once
      When the customer pays 110,000 KRW
      Then the request gets no usable answer
      And the payment is PAID
      And the customer was charged once

    @severity=blocker
    Scenario: A payment that is sent again after an unreadable answer charges once
      Given the customer pays 110,000 KRW
      And the request gets no usable answer
      When the same payment is sent again
      Then the payment is PAID
      And the customer was charged once

    Scenario: A payment whose refusal was unreadable is refused when it is sent again
      Given the customer pays 100,000 KRW
      And the request gets no usable answer
      When the same payment is sent again
      Then the request is refused with AMOUNT_MISMATCH
      And the customer was not charged

    Scenario: A bill that was shown unreadably is not paid
      When the customer pays
      Then the request gets no usable answer
      And the payment is READY
      And the customer was not charged
