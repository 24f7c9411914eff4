@contract
Feature: Contracts have names

  Background:
    Given a customer in Korea billed for 2026-01

  Rule: There are PERIOD, VOLUME and PARTNER contracts, and no other

    @severity=normal
    Scenario Outline: The <contract> contract is not known
      When the <contract> contract applies from 2026-01
      Then the request is refused with INVALID_REQUEST

      Examples:
        | why               | contract |
        | never offered     | PREMIUM  |
        | a letter too many | PERIODS  |
        | a letter too few  | PARTNR   |

    Scenario: A contract that is not known changes no price
      100 × 250 = 25,000; tax 2,500.
      Given the PREMIUM contract applies from 2026-01
      And the request is refused with INVALID_REQUEST
      And 100 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the total is 27,500 KRW
