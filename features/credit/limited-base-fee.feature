@credit
Feature: A limited credit leaves the base fee alone

  Background:
    Given a customer in Korea billed for 2026-01
    And the PERIOD contract applies from 2026-01

  Rule: The base fee falls short by what the amount and the limited credit together lack

    @severity=blocker
    Scenario Outline: <hours> hours with a limited credit fall short by <shortfall> KRW
      The limited credit pays 50,000 of the line; base fee 100,000.
      Given <hours> HOURS of compute.c2.c8m8
      And a free credit of 50,000 KRW limited to compute.c2.c8m8
      When the bill is calculated
      Then the statement shows:
        | credit    | 50,000 KRW      |
        | shortfall | <shortfall> KRW |
        | total     | <total> KRW     |

      Examples:
        | why                                                    | hours | shortfall | total  |
        | 112,500 − 50,000 = 62,500; tax 6,250                   | 500   | 0         | 68,750 |
        | 100,125 − 50,000 = 50,125; tax 5,012                   | 445   | 0         | 55,137 |
        | 99,900 − 50,000 = 49,900; + 100 = 50,000; tax 5,000    | 444   | 100       | 55,000 |
        | 90,000 − 50,000 = 40,000; + 10,000 = 50,000; tax 5,000 | 400   | 10,000    | 55,000 |

    @severity=critical
    Scenario: A limited credit does not pay the shortfall
      360 × 225 = 81,000 is paid; 100,000 − (0 + 81,000) = 19,000; tax 1,900.
      Given 360 HOURS of compute.c2.c8m8
      And a free credit of 200,000 KRW limited to compute.c2.c8m8
      When the bill is calculated
      Then the statement shows:
        | shortfall | 19,000 KRW |
        | total     | 20,900 KRW |
      And 119,000 KRW of credit remains

    Scenario Outline: With a limited credit a discount of <discount> causes a shortfall of <shortfall> KRW
      500 × 225 − 50,000 = 62,500 is discounted; with the 50,000 of the credit the base fee is met or not.
      Given 500 HOURS of compute.c2.c8m8
      And a project discount of <discount>
      And a free credit of 50,000 KRW limited to compute.c2.c8m8
      When the bill is calculated
      Then the statement shows:
        | shortfall | <shortfall> KRW |
        | total     | 55,000 KRW      |

      Examples:
        | why                                               | discount | shortfall |
        | 62,500 − 12,500 = 50,000; with the credit 100,000 | 20%      | 0         |
        | 62,500 − 13,125 = 49,375; with the credit 99,375  | 21%      | 625       |
