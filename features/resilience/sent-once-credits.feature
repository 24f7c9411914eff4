@resilience @credit @sandbox
Feature: A credit is given once

  Background:
    Given a customer in Korea billed for 2026-01

  Rule: What would be given twice is not sent again, and it is said that no answer came

    Scenario Outline: A credit that <why> was not given
      Given the billing API <trouble>
      When a free credit of 30,000 KRW
      Then the request gets no usable answer
      And 0 KRW of credit remains

      Examples:
        | why                     | trouble                           |
        | met a line that is down | is down for the next 1 request    |
        | met an API that is busy | answers 503 to the next 1 request |

    @severity=critical
    Scenario Outline: A credit whose answer is <why> was given once
      Given the billing API <trouble>
      When a free credit of 30,000 KRW
      Then the request gets no usable answer
      And 30,000 KRW of credit remains

      Examples:
        | why        | trouble                                              |
        | lost       | drops the line after carrying out the next 1 request |
        | cut short  | cuts its answer short for the next 1 request         |
        | unreadable | answers the next 1 request with something unreadable |

    Scenario: A coupon whose answer was lost is used up
      Given coupon "SPRING" is worth a free credit of 5,000 KRW
      And the billing API drops the line after carrying out the next 1 request
      And coupon "SPRING" is redeemed
      And the request gets no usable answer
      When coupon "SPRING" is redeemed
      Then the request is refused with COUPON_ALREADY_USED
      And 5,000 KRW of credit remains

    Scenario: A coupon that met a line that is down may still be redeemed
      Given coupon "SPRING" is worth a free credit of 5,000 KRW
      And the billing API is down for the next 1 request
      And coupon "SPRING" is redeemed
      And the request gets no usable answer
      When coupon "SPRING" is redeemed
      Then 5,000 KRW of credit remains
