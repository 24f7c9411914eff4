@contract
Feature: The terms of a contract can be looked up

  Rule: A contract tells its prices and its base fee

    @severity=normal
    Scenario Outline: The <contract> contract in <country> promises <price> an hour and a base fee of <base fee>
      Given a customer in <country> billed for 2026-01
      When the <contract> contract applies from 2026-01
      Then the contract has these prices:
        | counter         | price   |
        | compute.c2.c8m8 | <price> |
      And the contract's base fee is <base fee>

      Examples:
        | why                            | country   | contract | price                | base fee    |
        | one price for a year           | Korea     | PERIOD   | 225                  | 100,000 KRW |
        | the standard price above 720 h | Korea     | VOLUME   | 225 up to 720; 250   | 100,000 KRW |
        | a partner's price              | Korea     | PARTNER  | 200                  | 100,000 KRW |
        | one price in yen               | Japan     | PERIOD   | 25                   | 11,000 JPY  |
        | two prices in yen              | Japan     | VOLUME   | 25 up to 720; 28     | 11,000 JPY  |
        | a partner's price in yen       | Japan     | PARTNER  | 22                   | 11,000 JPY  |
        | one price in cents             | elsewhere | PERIOD   | 0.17                 | 75.00 USD   |
        | two prices in cents            | elsewhere | VOLUME   | 0.17 up to 720; 0.19 | 75.00 USD   |
        | a partner's price in cents     | elsewhere | PARTNER  | 0.15                 | 75.00 USD   |

    Scenario: Of two contracts the one that covers the billing month is told
      Given a customer in Korea billed for 2026-06
      And the PERIOD contract applies from 2026-01 to 2026-05
      When the PARTNER contract applies from 2026-06
      Then the contract has these prices:
        | counter         | price |
        | compute.c2.c8m8 | 200   |
