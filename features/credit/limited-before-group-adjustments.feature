@credit
Feature: A limited credit lowers what the billing group's adjustments are computed on

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And a free credit of 33,333 KRW limited to compute.c2.c8m8

  Rule: The billing group's adjustments come after the projects, and the projects' after their limited credits

    @severity=critical
    Scenario: The group's discount is a part of what the limited credit left
      100,000 − 33,333 = 66,667; 15 % of it are 10,000.05, rounded up 10,001; 56,666; tax 5,666.
      Given a billing group discount of 15%
      When the bill is calculated
      Then the statement shows:
        | discount | 10,001 KRW |
        | tax      | 5,666 KRW  |
        | total    | 62,332 KRW |

    Scenario: The group's surcharge is a part of what the limited credit left
      100,000 − 33,333 = 66,667; 15 % of it are 10,000.05, rounded down 10,000; 76,667; tax 7,666.
      Given a billing group surcharge of 15%
      When the bill is calculated
      Then the statement shows:
        | surcharge | 10,000 KRW |
        | tax       | 7,666 KRW  |
        | total     | 84,333 KRW |

    Scenario: A limited credit pays for no surcharge
      400 × 250 = 100,000 is paid with 33,333 and 80,000 more, of which 66,667 are needed;
      the surcharge of 9,999 is left; tax 999; 80,000 − 66,667 = 13,333.
      Given a billing group surcharge of 9,999 KRW
      And a free credit of 80,000 KRW limited to compute.c2.c8m8
      When the bill is calculated
      Then the total is 10,998 KRW
      And 13,333 KRW of credit remains
