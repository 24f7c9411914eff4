@resilience @metering @sandbox
Feature: Usage without an event is sent once

  Background:
    Given a customer in Korea billed for 2026-01

  Rule: What would count twice is not sent again, and it is said that no answer came

    @severity=critical
    Scenario Outline: Usage that <why> did not arrive
      100 hours at 250 are 25,000; tax 2,500; the 400 hours are not there.
      Given 100 HOURS of compute.c2.c8m8
      And the billing API <trouble>
      And 400 HOURS of compute.c2.c8m8
      And the request gets no usable answer
      When the bill is calculated
      Then the total is 27,500 KRW

      Examples:
        | why                     | trouble                           |
        | met a line that is down | is down for the next 1 request    |
        | met an API that is busy | answers 503 to the next 1 request |

    @severity=critical
    Scenario Outline: Usage whose answer is <why> arrived once
      100 + 400 = 500 hours at 250 are 125,000; tax 12,500; sent again, they would be 900.
      Given 100 HOURS of compute.c2.c8m8
      And the billing API <trouble>
      And 400 HOURS of compute.c2.c8m8
      And the request gets no usable answer
      When the bill is calculated
      Then the total is 137,500 KRW

      Examples:
        | why        | trouble                                              |
        | lost       | drops the line after carrying out the next 1 request |
        | cut short  | cuts its answer short for the next 1 request         |
        | unreadable | answers the next 1 request with something unreadable |
