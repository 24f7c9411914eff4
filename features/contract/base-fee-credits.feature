@contract @credit
Feature: Credits and the base fee

  Background:
    Given a customer in Korea billed for 2026-01
    And the PERIOD contract applies from 2026-01

  Rule: What a limited credit paid counts towards the base fee, and a general credit is taken after it

    @severity=critical
    Scenario: A limited credit makes the shortfall no larger
      360 × 225 = 81,000, all paid by the credit; 100,000 − (0 + 81,000) = 19,000; tax 1,900.
      Given 360 HOURS of compute.c2.c8m8
      And a free credit of 90,000 KRW limited to compute.c2.c8m8
      When the bill is calculated
      Then the statement shows:
        | shortfall | 19,000 KRW |
        | credit    | 81,000 KRW |
        | total     | 20,900 KRW |
      And 9,000 KRW of credit remains

    @severity=critical
    Scenario: A general credit pays for the shortfall as well
      81,000 + 19,000 = 100,000; 100,000 − 90,000 = 10,000; tax 1,000.
      Given 360 HOURS of compute.c2.c8m8
      And a free credit of 90,000 KRW
      When the bill is calculated
      Then the statement shows:
        | shortfall | 19,000 KRW |
        | credit    | 90,000 KRW |
        | total     | 11,000 KRW |

    Scenario: A general credit is taken after the shortfall that a limited one leaves
      81,000 − 30,000 = 51,000; shortfall 100,000 − (51,000 + 30,000) = 19,000; 70,000 − 50,000 = 20,000; tax 2,000.
      Given 360 HOURS of compute.c2.c8m8
      And a paid credit of 30,000 KRW limited to compute.c2.c8m8
      And a free credit of 50,000 KRW
      When the bill is calculated
      Then the statement shows:
        | shortfall | 19,000 KRW |
        | credit    | 80,000 KRW |
        | total     | 22,000 KRW |

    Scenario: A general credit pays the base fee of a month without usage and no tax
      Given a free credit of 150,000 KRW
      When the bill is calculated
      Then the statement shows:
        | shortfall | 100,000 KRW |
        | credit    | 100,000 KRW |
        | total     | 0 KRW       |
      And 50,000 KRW of credit remains
