@contract
Feature: A contract is ended

  Background:
    Given a customer in Korea billed for 2026-03

  Rule: Ending a contract takes effect after the billing month

    @severity=critical
    Scenario Outline: The month in which the <contract> contract is ended keeps its terms
      Given the <contract> contract applies from 2026-01
      And 720 HOURS of compute.c2.c8m8
      And the contract ends
      When the bill is calculated
      Then the total is <total>
      And the contract applies until 2026-03

      Examples:
        | why                      | contract | total       |
        | 720 × 225 = 162,000; tax | PERIOD   | 178,200 KRW |
        | 720 × 225 = 162,000; tax | VOLUME   | 178,200 KRW |
        | 720 × 200 = 144,000; tax | PARTNER  | 158,400 KRW |

    @severity=critical
    Scenario Outline: The month after the <contract> contract is ended has standard prices and no base fee
      100 × 250 = 25,000; tax 2,500.
      Given the <contract> contract applies from 2026-01
      And the contract ends
      And the billing month moves to 2026-04
      And 100 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the statement shows:
        | shortfall | 0 KRW      |
        | total     | 27,500 KRW |

      Examples:
        | why         | contract |
        | for a year  | PERIOD   |
        | by volume   | VOLUME   |
        | a partner's | PARTNER  |

    Scenario: Another contract may follow the one that was ended
      720 × 200 = 144,000; tax 14,400.
      Given the PERIOD contract applies from 2026-01
      And the contract ends
      And the PARTNER contract applies from 2026-04
      And the billing month moves to 2026-04
      And 720 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the total is 158,400 KRW

    Scenario: Another contract does not begin in the month in which one was ended
      Given the PERIOD contract applies from 2026-01
      And the contract ends
      When the PARTNER contract applies from 2026-03
      Then the request is refused with CONTRACT_OVERLAP
