@resilience @payment @sandbox
Feature: A bill that cannot be paid stays due

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated and left unpaid

  Rule: A payment that was not carried out charges nothing, and may be made when the trouble is over

    @severity=critical
    Scenario Outline: A payment is not made where <why> each of three times
      Given the billing API <trouble>
      When the customer pays 110,000 KRW
      Then the request gets no usable answer
      And the payment is READY
      And the customer was not charged

      Examples:
        | why                 | trouble                            |
        | the API is down     | is down for the next 3 requests    |
        | the API is too busy | answers 503 to the next 3 requests |

    Scenario: A fault of the API is not tried again, and the payment is not made
      A 500 says that something is broken, not that it may pass: the second request would be answered.
      Given the billing API answers 500 to the next 1 request
      When the customer pays 110,000 KRW
      Then the request gets no usable answer
      And the payment is READY
      And the customer was not charged

    @severity=critical
    Scenario: A payment that was not made charges once when it is sent again
      Given the billing API is down for the next 3 requests
      And the customer pays 110,000 KRW
      And the request gets no usable answer
      When the same payment is sent again
      Then the payment is PAID
      And the customer was charged once
