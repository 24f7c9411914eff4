@resilience @sandbox
Feature: A customer is set up through troubles

  Background:
    Given a customer in Korea billed for 2026-01

  Rule: What is set up under a name of its own is sent again until it is there, once

    @severity=critical
    Scenario Outline: A contract is made though the API <trouble> two requests
      720 × 225 = 162,000; tax 16,200.
      Given the billing API <trouble> the next 2 requests
      And the PERIOD contract applies from 2026-01
      And 720 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the total is 178,200 KRW

      Examples:
        | why                | trouble        |
        | the API is busy    | answers 503 to |
        | the line is broken | is down for    |

    Scenario: A contract that overlaps is refused after troubles
      Given the PERIOD contract applies from 2026-01
      And the billing API answers 503 to the next 2 requests
      When the PARTNER contract applies from 2026-12
      Then the request is refused with CONTRACT_OVERLAP

    Scenario: A coupon is made after troubles and redeemed once
      Given the billing API is down for the next 2 requests
      And coupon "SPRING" is worth a free credit of 5,000 KRW
      When coupon "SPRING" is redeemed
      Then 5,000 KRW of credit remains

    Scenario: Projects are named after troubles
      Given the billing API is down for the next 2 requests
      And the customer has the projects "web" and "data"
      And 400 HOURS of compute.c2.c8m8 in project "data"
      When the bill is calculated
      Then the statement has these lines:
        | project | counter         | amount      |
        | data    | compute.c2.c8m8 | 100,000 KRW |
