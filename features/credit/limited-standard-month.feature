@credit
Feature: Three counters of the standard month are paid with credit

  Background:
    Given a customer in Korea billed for 2026-01
    And this usage:
      | counter             | type  | volume      | unit  |
      | compute.c2.c8m8     | DELTA | 720         | HOURS |
      | storage.volume.ssd  | DELTA | 524,288,000 | KB    |
      | network.floating_ip | DELTA | 720         | HOURS |
      | compute.g2.t4.c8m64 | GAUGE | 720         | HOURS |

  Rule: A credit granted later lowers the tax and the late fee of an overdue month

    @severity=critical
    Scenario: The standard month with a credit limited to three counters
      180,000 + 80 + 4,032 = 184,112; 1,364,192 − 184,112 = 1,180,080; tax 118,008.
      Given a free credit of 2,000,000 KRW limited to compute.c2.c8m8, storage.volume.ssd, network.floating_ip
      When the bill is calculated
      Then the statement shows:
        | charge | 1,364,192 KRW |
        | credit | 184,112 KRW   |
        | tax    | 118,008 KRW   |
        | total  | 1,298,088 KRW |

    @severity=blocker
    Scenario: The overdue standard month with a credit limited to three counters
      1,180,080 + 118,008 = 1,298,088; 2 % of it are 25,961.76; 2,000,000 − 184,112 = 1,815,888.
      Given the bill is calculated and left unpaid
      And the CALC_LATE_FEE job runs on 2026-02-01
      And a free credit of 2,000,000 KRW limited to compute.c2.c8m8, storage.volume.ssd, network.floating_ip
      When the bill is calculated again
      Then the statement shows:
        | charge   | 1,364,192 KRW |
        | credit   | 184,112 KRW   |
        | tax      | 118,008 KRW   |
        | late fee | 25,961 KRW    |
        | total    | 1,324,049 KRW |
      And 1,815,888 KRW of credit remains
