@contract
Feature: Contracts in Japan and elsewhere

  Rule: Every country has contract prices and a base fee of its own

    @severity=critical
    Scenario Outline: <minutes> min under the <contract> contract in <country> cost <total>
      Given a customer in <country> billed for 2026-01
      And the <contract> contract applies from 2026-01
      And <minutes> MINUTES of compute.c2.c8m8
      When the bill is calculated
      Then the statement shows:
        | charge    | <charge>    |
        | shortfall | <shortfall> |
        | tax       | <tax>       |
        | total     | <total>     |

      Examples:
        | why                 | country   | contract | minutes | charge     | shortfall | tax       | total      |
        | 10,999.58 yen       | Japan     | PERIOD   | 26,399  | 10,999 JPY | 1 JPY     | 1,100 JPY | 12,100 JPY |
        | 440 × 25 yen        | Japan     | PERIOD   | 26,400  | 11,000 JPY | 0 JPY     | 1,100 JPY | 12,100 JPY |
        | 721 × 25 yen        | Japan     | PERIOD   | 43,260  | 18,025 JPY | 0 JPY     | 1,802 JPY | 19,827 JPY |
        | 720 × 25 + 28 yen   | Japan     | VOLUME   | 43,260  | 18,028 JPY | 0 JPY     | 1,802 JPY | 19,830 JPY |
        | 721 × 22 yen        | Japan     | PARTNER  | 43,260  | 15,862 JPY | 0 JPY     | 1,586 JPY | 17,448 JPY |
        | 74.9975 dollars     | elsewhere | PARTNER  | 29,999  | 74.99 USD  | 0.01 USD  | 0.00 USD  | 75.00 USD  |
        | 500 × 15 cents      | elsewhere | PARTNER  | 30,000  | 75.00 USD  | 0.00 USD  | 0.00 USD  | 75.00 USD  |
        | 721 × 17 cents      | elsewhere | PERIOD   | 43,260  | 122.57 USD | 0.00 USD  | 0.00 USD  | 122.57 USD |
        | 720 × 17 + 19 cents | elsewhere | VOLUME   | 43,260  | 122.59 USD | 0.00 USD  | 0.00 USD  | 122.59 USD |
        | 721 × 15 cents      | elsewhere | PARTNER  | 43,260  | 108.15 USD | 0.00 USD  | 0.00 USD  | 108.15 USD |
