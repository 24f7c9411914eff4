@resilience @sandbox
Feature: Adjustments and jobs are sent once

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8

  Rule: What would be done twice is not sent again, and what was done is not done again

    Scenario Outline: A discount whose answer is <why> is given once
      400 × 250 = 100,000; less 7 %: 93,000; tax 9,300. Given twice it would be more.
      Given the billing API <trouble>
      And a project discount of 7%
      And the request gets no usable answer
      When the bill is calculated
      Then the total is 102,300 KRW

      Examples:
        | why        | trouble                                              |
        | lost       | drops the line after carrying out the next 1 request |
        | cut short  | cuts its answer short for the next 1 request         |
        | unreadable | answers the next 1 request with something unreadable |

    Scenario: A discount that met a line that is down is not given
      400 × 250 = 100,000; tax 10,000.
      Given the billing API is down for the next 1 request
      And a project discount of 7%
      And the request gets no usable answer
      When the bill is calculated
      Then the total is 110,000 KRW

    @severity=critical
    Scenario: A job whose answer was lost is run again and charges nothing more
      Given the bill is calculated
      And the billing API drops the line after carrying out the next 1 request
      And the BATCH_PROCESS_PAYMENT job runs on 2026-02-01
      And the request gets no usable answer
      When the BATCH_PROCESS_PAYMENT job runs on 2026-02-02
      Then the job completes
      And the payment is PAID
      And the customer was charged once
