@contract
Feature: One contract follows another

  Rule: Contracts may follow each other without a gap

    @severity=critical
    Scenario Outline: <month> has the price of the contract it is in
      720 h cost 162,000 at 225 and 144,000 at 200.
      Given a customer in Korea billed for <month>
      And the PERIOD contract applies from 2026-01
      And the PARTNER contract applies from 2027-01
      And 720 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the total is <total>

      Examples:
        | why                              | month   | total       |
        | the last of the first contract   | 2026-12 | 178,200 KRW |
        | the first of the second contract | 2027-01 | 158,400 KRW |

    Scenario: A term may end just before a contract that was made earlier
      720 × 225 = 162,000; tax 16,200.
      Given a customer in Korea billed for 2025-12
      And the PARTNER contract applies from 2026-01
      And the PERIOD contract applies from 2025-01
      And 720 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the total is 178,200 KRW

    Scenario: A contract of the same kind may follow
      Given a customer in Korea billed for 2027-01
      And the PERIOD contract applies from 2026-01
      When the PERIOD contract applies from 2027-01
      Then the contract applies until 2027-12

    @severity=critical
    Scenario Outline: An open-ended <contract> contract leaves no later month to another
      Given a customer in Korea billed for 2026-01
      And the <contract> contract applies from 2026-01
      When the PERIOD contract applies from 2036-01
      Then the request is refused with CONTRACT_OVERLAP

      Examples:
        | why         | contract |
        | by volume   | VOLUME   |
        | a partner's | PARTNER  |
