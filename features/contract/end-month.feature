@contract
Feature: A contract may name its last month

  Rule: An end month is inclusive and overrides the term

    @severity=critical
    Scenario Outline: <contract> from 2026-01 to <end> bills <month> with <total>
      720 h cost 162,000 at 225, 144,000 at 200 and 180,000 at 250.
      Given a customer in Korea billed for <month>
      And the <contract> contract applies from 2026-01 to <end>
      And 720 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the total is <total>

      Examples:
        | why                                    | contract | end     | month   | total       |
        | shorter than the term, its last month  | PERIOD   | 2026-03 | 2026-03 | 178,200 KRW |
        | shorter than the term, the month after | PERIOD   | 2026-03 | 2026-04 | 198,000 KRW |
        | longer than the term, the 13th month   | PERIOD   | 2027-06 | 2027-01 | 178,200 KRW |
        | longer than the term, its last month   | PERIOD   | 2027-06 | 2027-06 | 178,200 KRW |
        | longer than the term, the month after  | PERIOD   | 2027-06 | 2027-07 | 198,000 KRW |
        | a volume's last month                  | VOLUME   | 2026-03 | 2026-03 | 178,200 KRW |
        | the month after a volume's             | VOLUME   | 2026-03 | 2026-04 | 198,000 KRW |
        | a partner's last month                 | PARTNER  | 2026-03 | 2026-03 | 158,400 KRW |
        | the month after a partner's            | PARTNER  | 2026-03 | 2026-04 | 198,000 KRW |
        | a contract of one month                | PARTNER  | 2026-01 | 2026-01 | 158,400 KRW |

    Scenario Outline: A year's contract that is to end with <end> applies until <end>
      Given a customer in Korea billed for 2026-02
      When the PERIOD contract applies from 2026-01 to <end>
      Then the contract applies until <end>

      Examples:
        | why                   | end     |
        | shorter than the term | 2026-03 |
        | longer than the term  | 2027-06 |

    @severity=critical
    Scenario: A contract that ends before it begins is refused
      Given a customer in Korea billed for 2026-01
      When the PERIOD contract applies from 2026-02 to 2026-01
      Then the request is refused with INVALID_REQUEST
