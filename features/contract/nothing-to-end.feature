@contract
Feature: Only a contract in force can be ended

  Rule: Where no contract covers the billing month there is none to end

    @severity=normal
    Scenario: A customer without a contract has none to end
      Given a customer in Korea billed for 2026-01
      When the contract ends
      Then the request is refused with NOT_FOUND

    Scenario Outline: A year's contract from 2026-01 cannot be ended in <month>
      Given a customer in Korea billed for <month>
      And the PERIOD contract applies from 2026-01
      When the contract ends
      Then the request is refused with NOT_FOUND

      Examples:
        | why                 | month   |
        | the month before it | 2025-12 |
        | the month after it  | 2027-01 |

    Scenario: A contract can be ended in its own last month
      Given a customer in Korea billed for 2026-12
      And the PERIOD contract applies from 2026-01
      When the contract ends
      Then the contract applies until 2026-12

    Scenario: A contract that was ended cannot be ended later
      Given a customer in Korea billed for 2026-03
      And the PARTNER contract applies from 2026-01
      And the contract ends
      And the billing month moves to 2026-04
      When the contract ends
      Then the request is refused with NOT_FOUND

    Scenario: A contract that was ended can be ended earlier
      Given a customer in Korea billed for 2026-03
      And the PARTNER contract applies from 2026-01
      And the contract ends
      And the billing month moves to 2026-02
      When the contract ends
      Then the contract applies until 2026-02
