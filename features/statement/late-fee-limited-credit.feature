@statement @credit
Feature: A limited credit lowers an overdue bill

  Background:
    Given a customer in Korea billed for 2026-01
    And this usage:
      | counter             | type  | volume      | unit  |
      | compute.c2.c8m8     | DELTA | 720         | HOURS |
      | storage.volume.ssd  | DELTA | 524,288,000 | KB    |
      | network.floating_ip | DELTA | 720         | HOURS |
      | compute.g2.t4.c8m64 | GAUGE | 720         | HOURS |
    And the bill is calculated and left unpaid
    And the CALC_LATE_FEE job runs on 2026-02-01

  Rule: An overdue month is fined for what its credits leave of it

    Scenario: The standard month is fined 2 % of its total
      1,364,192 + 136,419 = 1,500,611; 2 % of it are 30,012.22.
      Then the statement shows:
        | late fee | 30,012 KRW    |
        | total    | 1,530,623 KRW |

    @severity=critical
    Scenario: The standard month with a credit for three of its counters is fined less
      180,000 + 80 + 4,032 = 184,112; 1,364,192 − 184,112 = 1,180,080; tax 118,008;
      2 % of 1,298,088 are 25,961.76; 2,000,000 − 184,112 = 1,815,888 are left.
      Given a free credit of 2,000,000 KRW limited to compute.c2.c8m8, storage.volume.ssd, network.floating_ip
      When the bill is calculated again
      Then the statement shows:
        | credit   | 184,112 KRW   |
        | tax      | 118,008 KRW   |
        | late fee | 25,961 KRW    |
        | total    | 1,324,049 KRW |
      And 1,815,888 KRW of credit remains
