@calculation @owner=billing-analysts
Feature: The standard month has a standard bill

  Rule: Every country bills the same month at its own prices

    @smoke @severity=blocker @tmsLink=BILL-1
    Scenario Outline: The standard month comes to <total> for a customer in <country>
      720 h of a machine, 500 GB, 720 h of an address and 720 h of a GPU:
      Korea 180,000 + 80 + 4,032 + 1,180,080 = 1,364,192; tax 136,419.
      Japan 20,160 + 9 + 446 + 129,600 = 150,215; tax 15,021.
      Elsewhere 136.80 + 0.06 + 3.02 + 900.00 = 1,039.88; no tax.
      Given a customer in <country> billed for 2026-01
      And this usage:
        | counter             | type  | volume      | unit  |
        | compute.c2.c8m8     | DELTA | 720         | HOURS |
        | storage.volume.ssd  | DELTA | 524,288,000 | KB    |
        | network.floating_ip | DELTA | 720         | HOURS |
        | compute.g2.t4.c8m64 | GAUGE | 720         | HOURS |
      When the bill is calculated
      Then the statement shows:
        | charge | <charge> |
        | tax    | <tax>    |
        | total  | <total>  |

      Examples:
        | why                          | country   | charge        | tax         | total         |
        | won, VAT of 10 %             | Korea     | 1,364,192 KRW | 136,419 KRW | 1,500,611 KRW |
        | yen, consumption tax of 10 % | Japan     | 150,215 JPY   | 15,021 JPY  | 165,236 JPY   |
        | dollars and cents, no tax    | elsewhere | 1,039.88 USD  | 0.00 USD    | 1,039.88 USD  |
