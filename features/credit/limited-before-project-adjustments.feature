@credit
Feature: A limited credit lowers what a project's adjustments are computed on

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8

  Rule: A limited credit is taken off a project's lines before the project's adjustments

    @severity=blocker
    Scenario: A project's discount is a part of what the limited credit left
      100,000 − 33,333 = 66,667; 10 % of it rounded up are 6,667; 60,000; tax 6,000.
      Given a project discount of 10%
      And a free credit of 33,333 KRW limited to compute.c2.c8m8
      When the bill is calculated
      Then the statement shows:
        | discount | 6,667 KRW  |
        | credit   | 33,333 KRW |
        | tax      | 6,000 KRW  |
        | total    | 66,000 KRW |

    @severity=blocker
    Scenario: A project's discount is a part of all that a general credit will pay
      10 % of 100,000 are 10,000; 90,000 − 33,333 = 56,667; tax 5,666.
      Given a project discount of 10%
      And a free credit of 33,333 KRW
      When the bill is calculated
      Then the statement shows:
        | discount | 10,000 KRW |
        | credit   | 33,333 KRW |
        | tax      | 5,666 KRW  |
        | total    | 62,333 KRW |

    Scenario: A project's surcharge is a part of what the limited credit left
      100,000 − 33,333 = 66,667; 10 % of it rounded down are 6,666; 73,333; tax 7,333.
      Given a project surcharge of 10%
      And a free credit of 33,333 KRW limited to compute.c2.c8m8
      When the bill is calculated
      Then the statement shows:
        | surcharge | 6,666 KRW  |
        | tax       | 7,333 KRW  |
        | total     | 80,666 KRW |

    Scenario: A project's discount takes no more than the limited credit left
      100,000 − 50,000 = 50,000, and of 80,000 no more than that is taken.
      Given a project discount of 80,000 KRW
      And a free credit of 50,000 KRW limited to compute.c2.c8m8
      When the bill is calculated
      Then the statement shows:
        | discount | 50,000 KRW |
        | total    | 0 KRW      |
      And 0 KRW of credit remains
