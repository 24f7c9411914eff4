@contract
Feature: Some contracts have no end

  Rule: A VOLUME contract and a PARTNER contract without an end month are open-ended

    @severity=critical
    Scenario Outline: The <contract> contract from 2026-01 still prices <month>
      720 h cost 162,000 at 225 and 144,000 at 200.
      Given a customer in Korea billed for <month>
      And the <contract> contract applies from 2026-01
      And 720 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the total is <total>

      Examples:
        | why             | contract | month   | total       |
        | the 13th month  | VOLUME   | 2027-01 | 178,200 KRW |
        | ten years later | VOLUME   | 2036-01 | 178,200 KRW |
        | the 13th month  | PARTNER  | 2027-01 | 158,400 KRW |
        | ten years later | PARTNER  | 2036-01 | 158,400 KRW |

    Scenario: An open-ended contract still costs its base fee ten years later
      100 × 200 = 20,000; shortfall 80,000; tax 10,000.
      Given a customer in Korea billed for 2036-01
      And the PARTNER contract applies from 2026-01
      And 100 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the statement shows:
        | shortfall | 80,000 KRW  |
        | total     | 110,000 KRW |
