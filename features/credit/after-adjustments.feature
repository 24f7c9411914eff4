@credit
Feature: A general credit pays what the adjustments leave

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8

  Rule: A general credit is taken after the billing group's adjustments and before tax

    @severity=blocker
    Scenario: The group's discount is a part of all that the credit will pay
      10 % of 100,000 are 10,000; 90,000 − 43,333 = 46,667; tax 4,666.
      Given a billing group discount of 10%
      And a free credit of 43,333 KRW
      When the bill is calculated
      Then the statement shows:
        | discount | 10,000 KRW |
        | credit   | 43,333 KRW |
        | tax      | 4,666 KRW  |
        | total    | 51,333 KRW |

    @severity=critical
    Scenario: The group's surcharge is a part of all that the credit will pay
      10 % of 100,000 are 10,000; 110,000 − 43,333 = 66,667; tax 6,666.
      Given a billing group surcharge of 10%
      And a free credit of 43,333 KRW
      When the bill is calculated
      Then the statement shows:
        | surcharge | 10,000 KRW |
        | credit    | 43,333 KRW |
        | tax       | 6,666 KRW  |
        | total     | 73,333 KRW |

    Scenario: A credit is spared by the discounts of both levels
      100,000 − 10,000 = 90,000; 5 % of it are 4,500; 100,000 − 85,500 = 14,500.
      Given a project discount of 10%
      And a billing group discount of 5%
      And a free credit of 100,000 KRW
      When the bill is calculated
      Then the total is 0 KRW
      And 14,500 KRW of credit remains

    Scenario: A general credit pays for a surcharge as well
      100,000 + 20,000 = 120,000; 150,000 − 120,000 = 30,000.
      Given a billing group surcharge of 20,000 KRW
      And a free credit of 150,000 KRW
      When the bill is calculated
      Then 120,000 KRW of credit was used
      And 30,000 KRW of credit remains
