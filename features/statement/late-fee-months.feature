@statement
Feature: Only a month that is over becomes overdue

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated and left unpaid

  Rule: The late fee job marks the months before the month of its date

    @severity=critical
    Scenario Outline: A late fee job dated <date> leaves January with a late fee of <fee> KRW
      2 % of 110,000 are 2,200.
      When the CALC_LATE_FEE job runs on <date>
      Then the statement shows:
        | late fee | <fee> KRW   |
        | total    | <total> KRW |

      Examples:
        | why                         | date       | fee   | total   |
        | the month itself            | 2026-01-31 | 0     | 110,000 |
        | the first day after         | 2026-02-01 | 2,200 | 112,200 |
        | the month long ago          | 2026-12-31 | 2,200 | 112,200 |
        | the same month one year ago | 2025-02-01 | 0     | 110,000 |

    Scenario: January is overdue at the end of February, February is not
      January 110,000 + 2,200; February 200 × 250 = 50,000, tax 5,000.
      Given the billing month moves to 2026-02
      And 200 HOURS of compute.c2.c8m8
      And the bill is calculated and left unpaid
      When the CALC_LATE_FEE job runs on 2026-02-28
      Then the statement shows:
        | late fee | 0 KRW       |
        | total    | 55,000 KRW  |
        | unpaid   | 112,200 KRW |

    @severity=critical
    Scenario: January and February become overdue by one job in March
      February 55,000 + 1,100; January 110,000 + 2,200.
      Given the billing month moves to 2026-02
      And 200 HOURS of compute.c2.c8m8
      And the bill is calculated and left unpaid
      When the CALC_LATE_FEE job runs on 2026-03-01
      Then the statement shows:
        | late fee | 1,100 KRW   |
        | total    | 56,100 KRW  |
        | unpaid   | 112,200 KRW |

    Scenario: A month that is paid stays as it was beside one that is overdue
      Given the billing month moves to 2026-02
      And 200 HOURS of compute.c2.c8m8
      And the bill is calculated and paid
      When the CALC_LATE_FEE job runs on 2026-04-01
      Then the statement shows:
        | total  | 55,000 KRW  |
        | unpaid | 112,200 KRW |
