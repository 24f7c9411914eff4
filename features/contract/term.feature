@contract
Feature: The PERIOD contract has a term

  Rule: A PERIOD contract covers 12 months, then standard prices return

    @severity=critical
    Scenario Outline: A year's contract from 2026-01 bills <month> with <total>
      720 h cost 162,000 at 225 and 180,000 at 250.
      Given a customer in Korea billed for <month>
      And the PERIOD contract applies from 2026-01
      And 720 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the total is <total>

      Examples:
        | why             | month   | total       |
        | the first month | 2026-01 | 178,200 KRW |
        | the 12th month  | 2026-12 | 178,200 KRW |
        | the 13th month  | 2027-01 | 198,000 KRW |

    @severity=critical
    Scenario: The 13th month costs no base fee
      100 × 250 = 25,000; tax 2,500.
      Given a customer in Korea billed for 2027-01
      And the PERIOD contract applies from 2026-01
      And 100 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the statement shows:
        | shortfall | 0 KRW      |
        | total     | 27,500 KRW |

    Scenario Outline: A year's contract from <from> applies until <end> in <country>
      Given a customer in <country> billed for <end>
      When the PERIOD contract applies from <from>
      Then the contract applies until <end>

      Examples:
        | why                      | country   | from    | end     |
        | a calendar year          | Korea     | 2026-01 | 2026-12 |
        | over the year's end      | Korea     | 2026-02 | 2027-01 |
        | from a year's last month | Korea     | 2025-12 | 2026-11 |
        | until a leap February    | Korea     | 2027-03 | 2028-02 |
        | from a leap February     | Korea     | 2028-02 | 2029-01 |
        | the same term in yen     | Japan     | 2026-07 | 2027-06 |
        | the same term in cents   | elsewhere | 2026-07 | 2027-06 |
