@credit
Feature: What a bill leaves of a credit remains

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8

  Rule: What remains is what was granted less what was used

    @severity=critical
    Scenario: A credit larger than the bill leaves the rest
      150,000 − 100,000 = 50,000.
      Given a free credit of 150,000 KRW
      When the bill is calculated
      Then the statement shows:
        | credit | 100,000 KRW |
        | tax    | 0 KRW       |
        | total  | 0 KRW       |
      And 50,000 KRW of credit remains

    Scenario: A credit smaller than the bill leaves nothing
      100,000 − 99,999 = 1; a tenth of it is less than a won.
      Given a free credit of 99,999 KRW
      When the bill is calculated
      Then the total is 1 KRW
      And 0 KRW of credit remains

    Scenario: Two credits remain together
      60,000 + 70,000 − 100,000 = 30,000.
      Given a free credit of 60,000 KRW
      And a paid credit of 70,000 KRW
      When the bill is calculated
      Then 100,000 KRW of credit was used
      And 30,000 KRW of credit remains

    Scenario: Granting credits alone uses none
      Given a free credit of 60,000 KRW
      When a paid credit of 70,000 KRW
      Then 130,000 KRW of credit remains
