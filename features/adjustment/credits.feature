@adjustment @credit
Feature: Adjustments and credits

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8

  Rule: A limited credit is taken before the project's adjustments, a general one after the billing group's

    @severity=critical
    Scenario Outline: A <level> discount of 10% is of what a limited credit left
      100,000 − 30,000 = 70,000; 10 % of it are 7,000; 63,000; tax 6,300.
      Given a free credit of 30,000 KRW limited to compute.c2.c8m8
      And a <level> discount of 10%
      When the bill is calculated
      Then the statement shows:
        | discount | 7,000 KRW  |
        | credit   | 30,000 KRW |
        | tax      | 6,300 KRW  |
        | total    | 69,300 KRW |

      Examples:
        | why                | level         |
        | the lines after it | project       |
        | the sum after it   | billing group |

    @severity=critical
    Scenario Outline: A <level> discount of 10% is of what a general credit has not lowered
      10 % of 100,000 are 10,000; 90,000 − 30,000 = 60,000; tax 6,000.
      Given a free credit of 30,000 KRW
      And a <level> discount of 10%
      When the bill is calculated
      Then the statement shows:
        | discount | 10,000 KRW |
        | credit   | 30,000 KRW |
        | tax      | 6,000 KRW  |
        | total    | 66,000 KRW |

      Examples:
        | why                 | level         |
        | the lines before it | project       |
        | the sum before it   | billing group |
