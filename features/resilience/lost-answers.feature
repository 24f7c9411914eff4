@resilience @sandbox
Feature: What was carried out counts once though its answer was lost

  Background:
    Given a customer in Korea billed for 2026-01

  Rule: What counts once however often it is sent is sent again until its answer arrives whole

    @severity=critical
    Scenario Outline: Usage with an event counts once though its answer is <why>
      400 × 250 = 100,000; tax 10,000.
      Given the billing API <trouble>
      And this usage:
        | counter         | volume | unit  | event    |
        | compute.c2.c8m8 | 400    | HOURS | report-1 |
      When the bill is calculated
      Then the total is 110,000 KRW

      Examples:
        | why       | trouble                                               |
        | lost      | drops the line after carrying out the next 2 requests |
        | cut short | cuts its answer short for the next 2 requests         |

    @severity=critical
    Scenario Outline: A bill uses a credit once though its answer is <why>
      400 × 250 = 100,000, all of it from the credit: 150,000 − 100,000 = 50,000. Used twice, nothing would remain.
      Given a free credit of 150,000 KRW
      And 400 HOURS of compute.c2.c8m8
      And the billing API <trouble>
      When the bill is calculated
      Then the total is 0 KRW
      And 50,000 KRW of credit remains

      Examples:
        | why       | trouble                                               |
        | lost      | drops the line after carrying out the next 2 requests |
        | cut short | cuts its answer short for the next 2 requests         |

    Scenario Outline: A contract is made once though its answer is <why>
      720 × 225 = 162,000; tax 16,200. A second contract over the same months would be refused.
      Given the billing API <trouble>
      And the PERIOD contract applies from 2026-01
      And 720 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the total is 178,200 KRW

      Examples:
        | why       | trouble                                               |
        | lost      | drops the line after carrying out the next 2 requests |
        | cut short | cuts its answer short for the next 2 requests         |
