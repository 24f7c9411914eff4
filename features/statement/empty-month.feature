@statement
Feature: Months without usage

  Rule: A month without usage has a statement of 0, a month never calculated has none

    @severity=normal
    Scenario Outline: A customer in <country> who used nothing owes <nothing>
      Given a customer in <country> billed for 2026-01
      When the bill is calculated
      Then the statement shows:
        | charge | <nothing> |
        | credit | <nothing> |
        | tax    | <nothing> |
        | total  | <nothing> |

      Examples:
        | why                 | country   | nothing  |
        | no decimals in won  | Korea     | 0 KRW    |
        | no decimals in yen  | Japan     | 0 JPY    |
        | two decimals in USD | elsewhere | 0.00 USD |

    @severity=critical
    Scenario: A month that was never calculated has no statement
      Given a customer in Korea billed for 2026-01
      When 720 HOURS of compute.c2.c8m8
      Then there is no statement

    Scenario: The statement of one month is not the statement of the next
      Given a customer in Korea billed for 2026-01
      And 720 HOURS of compute.c2.c8m8
      And the bill is calculated
      When the billing month moves to 2026-02
      Then there is no statement
