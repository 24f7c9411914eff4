@resilience @payment @sandbox
Feature: A bill is paid once though answers are lost

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated and left unpaid

  Rule: A payment that was carried out charges once, however often it is sent to learn what became of it

    @severity=blocker
    Scenario Outline: A payment whose answer is <why> twice charges once
      Given the billing API <trouble>
      When the customer pays 110,000 KRW
      Then the payment is PAID
      And the customer was charged once

      Examples:
        | why       | trouble                                               |
        | lost      | drops the line after carrying out the next 2 requests |
        | cut short | cuts its answer short for the next 2 requests         |

    @severity=blocker
    Scenario Outline: A payment whose answer is <why> every time was made all the same, once
      Given the billing API <trouble>
      When the customer pays 110,000 KRW
      Then the request gets no usable answer
      And the payment is PAID
      And the customer was charged once

      Examples:
        | why       | trouble                                               |
        | lost      | drops the line after carrying out the next 3 requests |
        | cut short | cuts its answer short for the next 3 requests         |

    @severity=blocker
    Scenario: A payment that is sent again after its answers were lost charges once
      Given the billing API drops the line after carrying out the next 3 requests
      And the customer pays 110,000 KRW
      And the request gets no usable answer
      When the same payment is sent again
      Then the payment is PAID
      And the customer was charged once

    @severity=blocker
    Scenario: A payment whose answer is lost at the gateway and again at the API charges once
      Given the payment gateway drops the line after charging
      And the billing API drops the line after carrying out the next 2 requests
      When the customer pays 110,000 KRW
      Then the payment is PAID
      And the customer was charged once
