@credit
Feature: Credits are valid from a first day until a last day

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8

  Rule: A credit pays for a month when it is valid on the last day of that month

    @severity=critical
    Scenario Outline: A credit from <from> until <until> pays <used> of January
      The bill before tax is 400 × 250 = 100,000.
      Given these credits:
        | type | amount     | from   | until   |
        | FREE | 60,000 KRW | <from> | <until> |
      When the bill is calculated
      Then <used> of credit was used
      And the total is <total>

      Examples:
        | why                                 | from       | until      | used       | total       |
        | it ends a day too early             | 2026-01-01 | 2026-01-30 | 0 KRW      | 110,000 KRW |
        | its last day is the month's         | 2026-01-01 | 2026-01-31 | 60,000 KRW | 44,000 KRW  |
        | its first day is the month's last   | 2026-01-31 | 2026-02-28 | 60,000 KRW | 44,000 KRW  |
        | it begins a day too late            | 2026-02-01 | 2026-02-28 | 0 KRW      | 110,000 KRW |
        | the last day of the month is enough | 2026-01-31 | 2026-01-31 | 60,000 KRW | 44,000 KRW  |

    Scenario: A credit granted after the month pays for the month
      100,000 − 60,000 = 40,000; tax 4,000.
      Given today is 2026-02-20
      And a free credit of 60,000 KRW
      When the bill is calculated
      Then 60,000 KRW of credit was used
      And the total is 44,000 KRW

    Scenario: A credit past its last day still remains but pays for nothing
      Given these credits:
        | type | amount     | until      |
        | FREE | 60,000 KRW | 2026-01-30 |
      When the bill is calculated
      Then 0 KRW of credit was used
      And 60,000 KRW of credit remains
