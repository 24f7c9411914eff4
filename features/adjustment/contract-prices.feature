@adjustment @contract
Feature: Adjustments and contract prices

  Background:
    Given a customer in Korea billed for 2026-01
    And 601 HOURS of compute.c2.c8m8

  Rule: Adjustments are made on lines at contract prices

    @severity=critical
    Scenario Outline: A project <kind> of 2.5% with the <contract> contract comes to <amount>
      Given the <contract> contract applies from 2026-01
      And a project <kind> of 2.5%
      When the bill is calculated
      Then the statement shows:
        | charge | <charge> |
        | <kind> | <amount> |
        | tax    | <tax>    |
        | total  | <total>  |

      Examples:
        | why                              | contract | kind      | charge      | amount    | tax        | total       |
        | 2.5 % of 601 × 225 are 3,380.625 | PERIOD   | discount  | 135,225 KRW | 3,381 KRW | 13,184 KRW | 145,028 KRW |
        | 2.5 % of 601 × 225 are 3,380.625 | VOLUME   | surcharge | 135,225 KRW | 3,380 KRW | 13,860 KRW | 152,465 KRW |
        | 2.5 % of 601 × 200 are 3,005     | PARTNER  | discount  | 120,200 KRW | 3,005 KRW | 11,719 KRW | 128,914 KRW |

    Scenario: A discount on a month partly above the volume is of both prices
      720 × 225 + 81 × 250 = 182,250; 2.5 % of it are 4,556.25; 177,693; tax 17,769.
      Given the VOLUME contract applies from 2026-01
      And 200 HOURS of compute.c2.c8m8
      And a billing group discount of 2.5%
      When the bill is calculated
      Then the statement shows:
        | charge   | 182,250 KRW |
        | discount | 4,557 KRW   |
        | total    | 195,462 KRW |
