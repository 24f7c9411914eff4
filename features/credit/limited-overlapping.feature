@credit
Feature: Limited credits may overlap

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And 10 HOURS of compute.g2.t4.c8m64

  Rule: A limited credit pays for what those before it left of its lines

    @severity=critical
    Scenario: The narrow credit first leaves room for the wide one
      Lines 100,000 and 10 × 1,639 = 16,390. Narrow pays 60,000;
      wide pays 40,000 and 16,390 and keeps 60,000 − 56,390 = 3,610.
      Given these credits:
        | type | amount     | limited to                           | until      |
        | FREE | 60,000 KRW | compute.c2.c8m8                      | 2026-03-31 |
        | FREE | 60,000 KRW | compute.c2.c8m8, compute.g2.t4.c8m64 | 2026-06-30 |
      When the bill is calculated
      Then the total is 0 KRW
      And 3,610 KRW of credit remains

    @severity=critical
    Scenario: The wide credit first leaves a line that the narrow one may not pay
      Wide pays 60,000, narrow 40,000 of one line; 16,390 is left; tax 1,639.
      Given these credits:
        | type | amount     | limited to                           | until      |
        | FREE | 60,000 KRW | compute.c2.c8m8                      | 2026-06-30 |
        | FREE | 60,000 KRW | compute.c2.c8m8, compute.g2.t4.c8m64 | 2026-03-31 |
      When the bill is calculated
      Then the total is 18,029 KRW
      And 20,000 KRW of credit remains

    Scenario: Three credits for one line pay no more than the line
      40,000 + 40,000 + 20,000 = 100,000; 16,390 is left; tax 1,639.
      Given a free credit of 40,000 KRW limited to compute.c2.c8m8
      And a free credit of 40,000 KRW limited to compute.c2.c8m8
      And a paid credit of 40,000 KRW limited to compute.c2.c8m8
      When the bill is calculated
      Then the statement shows:
        | credit | 100,000 KRW |
        | total  | 18,029 KRW  |
      And 20,000 KRW of credit remains
