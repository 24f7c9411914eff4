@credit
Feature: A credit pays for several months

  Background:
    Given a customer in Korea billed for 2026-01
    And a free credit of 150,000 KRW
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated

  Rule: A credit pays for months in the order in which they are calculated

    @severity=critical
    Scenario Outline: January, calculated first, leaves 50,000 KRW of the credit for <other month>
      150,000 − 100,000 = 50,000 are left for the month calculated second,
      which owes 100,000 − 50,000 = 50,000; tax 5,000.
      Given the billing month moves to <other month>
      And 400 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then 50,000 KRW of credit was used
      And the total is 55,000 KRW

      Examples:
        | why              | other month |
        | the month after  | 2026-02     |
        | the month before | 2025-12     |
