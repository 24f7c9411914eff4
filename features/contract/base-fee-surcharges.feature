@contract @adjustment
Feature: Surcharges and the base fee

  Rule: A surcharge counts towards the base fee

    @severity=critical
    Scenario Outline: A billing group surcharge of <amount> leaves a shortfall of <shortfall> to the base fee
      360 × 225 = 81,000, which is 19,000 below the base fee.
      Given a customer in Korea billed for 2026-01
      And the PERIOD contract applies from 2026-01
      And 360 HOURS of compute.c2.c8m8
      And a billing group surcharge of <amount>
      When the bill is calculated
      Then the statement shows:
        | surcharge | <amount>    |
        | shortfall | <shortfall> |
        | tax       | <tax>       |
        | total     | <total>     |

      Examples:
        | why                             | amount     | shortfall | tax        | total       |
        | 99,999 is just below            | 18,999 KRW | 1 KRW     | 10,000 KRW | 110,000 KRW |
        | 100,000 is exactly the base fee | 19,000 KRW | 0 KRW     | 10,000 KRW | 110,000 KRW |
        | 106,000 is above                | 25,000 KRW | 0 KRW     | 10,600 KRW | 116,600 KRW |

    Scenario: A project surcharge in cents leaves a shortfall in cents
      400 × 0.17 = 68.00; 10 % of it are 6.80; 75.00 − 74.80 = 0.20; no tax.
      Given a customer in elsewhere billed for 2026-01
      And the PERIOD contract applies from 2026-01
      And 400 HOURS of compute.c2.c8m8
      And a project surcharge of 10%
      When the bill is calculated
      Then the statement shows:
        | surcharge | 6.80 USD  |
        | shortfall | 0.20 USD  |
        | total     | 75.00 USD |

    Scenario: A surcharge on a month without usage counts towards the base fee
      0 + 30,000; shortfall 70,000; tax 10,000.
      Given a customer in Korea billed for 2026-01
      And the PERIOD contract applies from 2026-01
      And a project surcharge of 30,000 KRW
      When the bill is calculated
      Then the statement shows:
        | surcharge | 30,000 KRW  |
        | shortfall | 70,000 KRW  |
        | total     | 110,000 KRW |
