@contract
Feature: A month is under one contract

  Background:
    Given a customer in Korea billed for 2026-06
    And the PERIOD contract applies from 2026-01

  Rule: Two contracts do not overlap

    @severity=critical
    Scenario Outline: A <contract> contract from <from> overlaps with the contract of 2026
      When the <contract> contract applies from <from>
      Then the request is refused with CONTRACT_OVERLAP

      Examples:
        | why                                 | contract | from    |
        | in the same month                   | VOLUME   | 2026-01 |
        | the same kind in the same month     | PERIOD   | 2026-01 |
        | in the last month                   | PARTNER  | 2026-12 |
        | a term that reaches the first month | PERIOD   | 2025-02 |
        | open-ended before it                | PARTNER  | 2025-02 |

    @severity=critical
    Scenario Outline: A PARTNER contract from <from> to <end> overlaps with the contract of 2026
      When the PARTNER contract applies from <from> to <end>
      Then the request is refused with CONTRACT_OVERLAP

      Examples:
        | why                 | from    | end     |
        | one month inside    | 2026-06 | 2026-06 |
        | from the last month | 2026-12 | 2027-12 |
        | to the first month  | 2025-01 | 2026-01 |
        | around it           | 2025-01 | 2027-12 |

    Scenario: A contract that overlaps leaves the one before in force
      600 × 225 = 135,000; tax 13,500.
      Given the PARTNER contract applies from 2026-06
      And the request is refused with CONTRACT_OVERLAP
      And 600 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the total is 148,500 KRW
