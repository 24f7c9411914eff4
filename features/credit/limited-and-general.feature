@credit
Feature: Limited and general credits lower one bill

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8

  Rule: A limited credit is taken before the adjustments, a general credit after them

    @severity=critical
    Scenario: A discount is computed between the limited and the general credit
      100,000 − 20,000 = 80,000; 10 % are 8,000; 72,000 − 30,000 = 42,000; tax 4,200.
      Given a billing group discount of 10%
      And a free credit of 20,000 KRW limited to compute.c2.c8m8
      And a free credit of 30,000 KRW
      When the bill is calculated
      Then the statement shows:
        | discount | 8,000 KRW  |
        | credit   | 50,000 KRW |
        | tax      | 4,200 KRW  |
        | total    | 46,200 KRW |

    Scenario: A surcharge that no limited credit pays is paid with a general one
      100,000 of 120,000 are used of the limited credit; the surcharge 20,000 − 5,000 = 15,000; tax 1,500.
      Given a billing group surcharge of 20,000 KRW
      And a free credit of 120,000 KRW limited to compute.c2.c8m8
      And a paid credit of 5,000 KRW
      When the bill is calculated
      Then the statement shows:
        | credit | 105,000 KRW |
        | total  | 16,500 KRW  |
      And 20,000 KRW of credit remains

    Scenario: A limited credit granted later takes the place of a general one
      The general credit paid 100,000 of 150,000; now 80,000 are limited: 100,000 − 80,000 = 20,000.
      Given a free credit of 150,000 KRW
      And the bill is calculated
      And a free credit of 80,000 KRW limited to compute.c2.c8m8
      When the bill is calculated again
      Then 100,000 KRW of credit was used
      And the credit history shows:
        | movement | amount      |
        | GRANTED  | 150,000 KRW |
        | USED     | 100,000 KRW |
        | GRANTED  | 80,000 KRW  |
        | RELEASED | 100,000 KRW |
        | USED     | 80,000 KRW  |
        | USED     | 20,000 KRW  |
