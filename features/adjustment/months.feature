@adjustment
Feature: Adjustments hold from one month to another

  Rule: An adjustment holds from its first month to its last, both included

    @severity=critical
    Scenario Outline: A discount from <from> to <to> takes <taken> in <month>
      400 × 250 = 100,000; with the discount 90,000; tax a tenth.
      Given a customer in Korea billed for <month>
      And these adjustments:
        | level   | kind     | value      | from   | to   |
        | project | discount | 10,000 KRW | <from> | <to> |
      And 400 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the statement shows:
        | discount | <taken> |
        | total    | <total> |

      Examples:
        | why                 | from    | to      | month   | taken      | total       |
        | the month before it | 2025-12 | 2026-02 | 2025-11 | 0 KRW      | 110,000 KRW |
        | the first month     | 2025-12 | 2026-02 | 2025-12 | 10,000 KRW | 99,000 KRW  |
        | a month within it   | 2025-12 | 2026-02 | 2026-01 | 10,000 KRW | 99,000 KRW  |
        | the last month      | 2025-12 | 2026-02 | 2026-02 | 10,000 KRW | 99,000 KRW  |
        | the month after it  | 2025-12 | 2026-02 | 2026-03 | 0 KRW      | 110,000 KRW |
        | its only month      | 2026-01 | 2026-01 | 2026-01 | 10,000 KRW | 99,000 KRW  |

    Scenario Outline: A surcharge from 2026-01 on adds <added> in <month>
      400 × 250 = 100,000; 2.5 % of it are 2,500; tax a tenth.
      Given a customer in Korea billed for <month>
      And these adjustments:
        | level         | kind      | value | from    |
        | billing group | surcharge | 2.5%  | 2026-01 |
      And 400 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the statement shows:
        | surcharge | <added> |
        | total     | <total> |

      Examples:
        | why                 | month   | added     | total       |
        | the month before it | 2025-12 | 0 KRW     | 110,000 KRW |
        | its first month     | 2026-01 | 2,500 KRW | 112,750 KRW |
        | ten years later     | 2036-01 | 2,500 KRW | 112,750 KRW |

    @severity=critical
    Scenario: An adjustment that ends before it begins is refused
      Given a customer in Korea billed for 2026-01
      When these adjustments:
        | level         | kind     | value | from    | to      |
        | billing group | discount | 10%   | 2026-02 | 2026-01 |
      Then the request is refused with INVALID_REQUEST
