@resilience @sandbox
Feature: Things are taken away through troubles

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8

  Rule: What is to be deleted or ended is asked for again until it is done

    @severity=critical
    Scenario Outline: Usage is deleted though the API <trouble> two requests
      100 × 250 = 25,000; tax 2,500.
      Given the billing API <trouble> the next 2 requests
      And the usage is deleted
      And 100 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the total is 27,500 KRW

      Examples:
        | why                | trouble        |
        | the API is busy    | answers 503 to |
        | the line is broken | is down for    |

    Scenario: A campaign is withdrawn after troubles
      400 × 250 = 100,000; tax 10,000.
      Given these credits:
        | type | amount     | campaign |
        | FREE | 60,000 KRW | welcome  |
      And the billing API answers 503 to the next 2 requests
      And campaign "welcome" is withdrawn
      When the bill is calculated
      Then the total is 110,000 KRW
      And 0 KRW of credit remains

    Scenario: Adjustments are removed after troubles
      Given a project discount of 10%
      And the billing API is down for the next 2 requests
      And the adjustments are removed
      When the bill is calculated
      Then the total is 110,000 KRW

    Scenario: A contract is ended after troubles
      Given the PERIOD contract applies from 2026-01
      And the billing API is down for the next 2 requests
      When the contract ends
      Then the contract applies until 2026-01
