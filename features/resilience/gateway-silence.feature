@resilience @payment @sandbox
Feature: The payment gateway may give no answer

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated and left unpaid
    And the payment gateway does not answer

  Rule: A gateway that did not answer is asked again, and the customer is charged once

    @severity=blocker
    Scenario: A payment that the gateway did not answer is sent again and charges once
      When the customer pays 110,000 KRW
      Then the payment is PAID
      And the customer was charged once

    @severity=blocker
    Scenario: A gateway that is silent at first and drops the line after charging charges once
      Given the payment gateway drops the line after charging
      When the customer pays 110,000 KRW
      Then the payment is PAID
      And the customer was charged once

    Scenario: A payment that the gateway never answers stays due
      Given the payment gateway does not answer
      And the payment gateway does not answer
      When the customer pays 110,000 KRW
      Then the request gets no usable answer
      And the payment is READY
      And the customer was not charged

    Scenario: A gateway that is silent at first and then declines charges nothing
      Given the payment gateway declines
      When the customer pays 110,000 KRW
      Then the request is refused with PAYMENT_DECLINED
      And the payment is READY
      And the customer was not charged

    Scenario: A job asks a gateway that did not answer again and charges once
      When the BATCH_PROCESS_PAYMENT job runs on 2026-02-01
      Then the job completes
      And the payment is PAID
      And the customer was charged once
