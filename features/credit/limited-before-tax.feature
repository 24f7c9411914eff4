@credit
Feature: A limited credit lowers the tax

  Rule: A limited credit is taken off before the tax

    @severity=critical
    Scenario: What a limited credit pays is not taxed
      400 × 250 = 100,000; 100,000 − 55,555 = 44,445; a tenth of it rounded down is 4,444.
      Given a customer in Korea billed for 2026-01
      And 400 HOURS of compute.c2.c8m8
      And a free credit of 55,555 KRW limited to compute.c2.c8m8
      When the bill is calculated
      Then the statement shows:
        | credit | 55,555 KRW |
        | tax    | 4,444 KRW  |
        | total  | 48,889 KRW |

    Scenario: A limited credit in yen pays for its line and leaves the rest
      100 × 28 = 2,800 is paid, 100 × 0.62 = 62 is not; tax 6; 3,000 − 2,800 = 200.
      Given a customer in Japan billed for 2026-01
      And 100 HOURS of compute.c2.c8m8
      And 100 HOURS of network.floating_ip
      And a paid credit of 3,000 JPY limited to compute.c2.c8m8
      When the bill is calculated
      Then the statement shows:
        | charge | 2,862 JPY |
        | credit | 2,800 JPY |
        | tax    | 6 JPY     |
        | total  | 68 JPY    |
      And 200 JPY of credit remains
