@credit
Feature: Credits expire after the last day of February

  Rule: A credit until the last day of February expires on the first of March and not before

    Scenario Outline: A credit until <until> leaves <left> to an expiry dated <date>
      Given a customer in Korea billed for <month>
      And these credits:
        | type | amount     | until   |
        | FREE | 60,000 KRW | <until> |
      When the BATCH_CREDIT_EXPIRY job runs on <date>
      Then <left> of credit remains

      Examples:
        | why                                | month   | until      | date       | left       |
        | the leap day is the day after      | 2024-02 | 2024-02-28 | 2024-02-29 | 0 KRW      |
        | the leap day is the last day       | 2024-02 | 2024-02-29 | 2024-02-29 | 60,000 KRW |
        | the day after the leap day         | 2024-02 | 2024-02-29 | 2024-03-01 | 0 KRW      |
        | the last day of a year without one | 2025-02 | 2025-02-28 | 2025-02-28 | 60,000 KRW |
        | March follows it in a year without | 2025-02 | 2025-02-28 | 2025-03-01 | 0 KRW      |
