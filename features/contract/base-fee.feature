@contract
Feature: A contract has a base fee

  Rule: The base fee is the least that a month costs before tax

    @severity=critical
    Scenario Outline: A month of <seconds> s under contract has a shortfall of <shortfall>
      An hour costs 225, a second 0.0625; the base fee is 100,000.
      Given a customer in Korea billed for 2026-01
      And the PERIOD contract applies from 2026-01
      And <seconds> SECONDS of compute.c2.c8m8
      When the bill is calculated
      Then the statement shows:
        | charge    | <charge>    |
        | shortfall | <shortfall> |
        | tax       | <tax>       |
        | total     | <total>     |

      Examples:
        | why                        | seconds   | charge      | shortfall  | tax        | total       |
        | half of the base fee       | 800,000   | 50,000 KRW  | 50,000 KRW | 10,000 KRW | 110,000 KRW |
        | 99,999.94 is just below it | 1,599,999 | 99,999 KRW  | 1 KRW      | 10,000 KRW | 110,000 KRW |
        | exactly the base fee       | 1,600,000 | 100,000 KRW | 0 KRW      | 10,000 KRW | 110,000 KRW |
        | 100,001 is just above it   | 1,600,016 | 100,001 KRW | 0 KRW      | 10,000 KRW | 110,001 KRW |
        | well above it              | 1,760,000 | 110,000 KRW | 0 KRW      | 11,000 KRW | 121,000 KRW |

    @severity=critical
    Scenario Outline: A month without usage under the <contract> contract in <country> costs <total>
      Given a customer in <country> billed for 2026-01
      And the <contract> contract applies from 2026-01
      When the bill is calculated
      Then the statement shows:
        | charge    | <nothing>  |
        | shortfall | <base fee> |
        | tax       | <tax>      |
        | total     | <total>    |

      Examples:
        | why           | country   | contract | nothing  | base fee    | tax        | total       |
        | won and VAT   | Korea     | PERIOD   | 0 KRW    | 100,000 KRW | 10,000 KRW | 110,000 KRW |
        | by volume too | Korea     | VOLUME   | 0 KRW    | 100,000 KRW | 10,000 KRW | 110,000 KRW |
        | partners too  | Korea     | PARTNER  | 0 KRW    | 100,000 KRW | 10,000 KRW | 110,000 KRW |
        | yen and tax   | Japan     | PERIOD   | 0 JPY    | 11,000 JPY  | 1,100 JPY  | 12,100 JPY  |
        | no tax at all | elsewhere | PERIOD   | 0.00 USD | 75.00 USD   | 0.00 USD   | 75.00 USD   |
