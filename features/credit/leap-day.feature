@credit
Feature: Credits know the last day of February

  Rule: The last day of February is the 29th in a leap year and the 28th otherwise

    @severity=normal
    Scenario Outline: A credit until <until> pays <used> of <month>
      The bill before tax is 400 × 250 = 100,000.
      Given a customer in Korea billed for <month>
      And 400 HOURS of compute.c2.c8m8
      And these credits:
        | type | amount     | until   |
        | FREE | 60,000 KRW | <until> |
      When the bill is calculated
      Then <used> of credit was used

      Examples:
        | why                            | month   | until      | used       |
        | a day too early in a leap year | 2024-02 | 2024-02-28 | 0 KRW      |
        | the leap day                   | 2024-02 | 2024-02-29 | 60,000 KRW |
        | the last day otherwise         | 2025-02 | 2025-02-28 | 60,000 KRW |
