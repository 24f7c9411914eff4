@credit
Feature: A general credit pays the base fee

  Background:
    Given a customer in Korea billed for 2026-01
    And the PERIOD contract applies from 2026-01

  Rule: A general credit is taken after the base fee

    @severity=blocker
    Scenario: A general credit pays usage and shortfall
      360 × 225 = 81,000; + 19,000 = 100,000; − 90,000 = 10,000; tax 1,000.
      Given 360 HOURS of compute.c2.c8m8
      And a free credit of 90,000 KRW
      When the bill is calculated
      Then the statement shows:
        | charge    | 81,000 KRW |
        | shortfall | 19,000 KRW |
        | credit    | 90,000 KRW |
        | tax       | 1,000 KRW  |
        | total     | 11,000 KRW |

    Scenario: A general credit pays the base fee of a month without usage
      100,000 − 34,567 = 65,433; tax 6,543.
      Given a paid credit of 34,567 KRW
      When the bill is calculated
      Then the statement shows:
        | shortfall | 100,000 KRW |
        | credit    | 34,567 KRW  |
        | tax       | 6,543 KRW   |
        | total     | 71,976 KRW  |

    Scenario: A general credit larger than the base fee keeps the rest
      360 × 225 = 81,000; + 19,000 = 100,000; 150,000 − 100,000 = 50,000.
      Given 360 HOURS of compute.c2.c8m8
      And a free credit of 150,000 KRW
      When the bill is calculated
      Then the total is 0 KRW
      And 50,000 KRW of credit remains

    @severity=critical
    Scenario: A limited credit is taken before the base fee and a general one after it
      81,000 − 50,000 = 31,000; 100,000 − (31,000 + 50,000) = 19,000; 50,000 − 20,000 = 30,000; tax 3,000.
      Given 360 HOURS of compute.c2.c8m8
      And a free credit of 50,000 KRW limited to compute.c2.c8m8
      And a free credit of 20,000 KRW
      When the bill is calculated
      Then the statement shows:
        | shortfall | 19,000 KRW |
        | credit    | 70,000 KRW |
        | total     | 33,000 KRW |
