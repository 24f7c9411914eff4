@statement
Feature: A late fee is 2 % of what is owed

  Rule: The late fee is 2 % of the total before it, rounded down

    @severity=critical
    Scenario Outline: A bill of <before> carries a late fee of <fee>
      Given a customer in <country> billed for 2026-01
      And <requests> COUNT of object.requests
      And the bill is calculated and left unpaid
      When the CALC_LATE_FEE job runs on 2026-02-01
      Then the statement shows:
        | late fee | <fee>   |
        | total    | <total> |

      Examples:
        | why                     | country   | requests | before   | fee      | total    |
        | 45 + 4 of tax; 0.98 won | Korea     | 10,000   | 49 KRW   | 0 KRW    | 49 KRW   |
        | 46 + 4 of tax; 1.00 won | Korea     | 10,223   | 50 KRW   | 1 KRW    | 51 KRW   |
        | 90 + 9 of tax; 1.98 won | Korea     | 20,000   | 99 KRW   | 1 KRW    | 100 KRW  |
        | 45 + 4 of tax; 0.98 yen | Japan     | 90,000   | 49 JPY   | 0 JPY    | 49 JPY   |
        | 46 + 4 of tax; 1.00 yen | Japan     | 92,000   | 50 JPY   | 1 JPY    | 51 JPY   |
        | no tax; 0.98 of a cent  | elsewhere | 144,118  | 0.49 USD | 0.00 USD | 0.49 USD |
        | no tax; one cent        | elsewhere | 147,059  | 0.50 USD | 0.01 USD | 0.51 USD |
        | no tax; 1.98 cents      | elsewhere | 291,177  | 0.99 USD | 0.01 USD | 1.00 USD |

    @severity=critical
    Scenario: The late fee is charged on the tax too and is not taxed itself
      100,000 + 45 × 5.6 = 100,252; tax 10,025; 2 % of 110,277 are 2,205.54.
      Given a customer in Korea billed for 2026-01
      And 400 HOURS of compute.c2.c8m8
      And 45 HOURS of network.floating_ip
      And the bill is calculated and left unpaid
      When the CALC_LATE_FEE job runs on 2026-02-01
      Then the statement shows:
        | charge   | 100,252 KRW |
        | tax      | 10,025 KRW  |
        | late fee | 2,205 KRW   |
        | total    | 112,482 KRW |

    Scenario: A late fee is charged on the base fee of a contract too
      360 × 225 = 81,000; shortfall 19,000; tax 10,000; 2 % of 110,000 are 2,200.
      Given a customer in Korea billed for 2026-01
      And the PERIOD contract applies from 2026-01
      And 360 HOURS of compute.c2.c8m8
      And the bill is calculated and left unpaid
      When the CALC_LATE_FEE job runs on 2026-02-01
      Then the statement shows:
        | shortfall | 19,000 KRW  |
        | late fee  | 2,200 KRW   |
        | total     | 112,200 KRW |
