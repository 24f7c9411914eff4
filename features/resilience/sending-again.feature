@resilience @sandbox
Feature: Usage is sent again and bills are calculated again through troubles

  Background:
    Given a customer in Korea billed for 2026-01

  Rule: What counts once however often it is sent is sent again until it is answered

    @severity=critical
    Scenario Outline: Usage that names its event is counted once though the API <trouble> two requests
      400 × 250 = 100,000; tax 10,000.
      Given the billing API <trouble> the next 2 requests
      And this usage:
        | counter         | volume | unit  | event    |
        | compute.c2.c8m8 | 400    | HOURS | report-1 |
      When the bill is calculated
      Then the total is 110,000 KRW

      Examples:
        | why                | trouble        |
        | the API is busy    | answers 503 to |
        | the line is broken | is down for    |

    @severity=critical
    Scenario Outline: A bill is calculated though the API <trouble> two requests
      400 × 250 = 100,000; less 30,000 of credit: 70,000; tax 7,000.
      Given a free credit of 30,000 KRW
      And 400 HOURS of compute.c2.c8m8
      And the billing API <trouble> the next 2 requests
      When the bill is calculated
      Then the total is 77,000 KRW
      And 0 KRW of credit remains

      Examples:
        | why                | trouble        |
        | the API is busy    | answers 503 to |
        | the line is broken | is down for    |
