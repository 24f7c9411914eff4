@contract
Feature: A contract makes some counters cheaper

  Background:
    Given a customer in Korea billed for 2026-01

  Rule: A contract replaces the unit price of the counters it lists, and of no other

    @severity=critical
    Scenario Outline: A machine costs <price> an hour with the <contract> contract
      The tax on <charge> is <tax>.
      Given the <contract> contract applies from 2026-01
      And 601 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the statement has these lines:
        | counter         | quantity | unit  | price   | amount   |
        | compute.c2.c8m8 | 601      | HOURS | <price> | <charge> |
      And the statement shows:
        | shortfall | 0 KRW   |
        | tax       | <tax>   |
        | total     | <total> |

      Examples:
        | why                 | contract | price | charge      | tax        | total       |
        | 601 × 225           | PERIOD   | 225   | 135,225 KRW | 13,522 KRW | 148,747 KRW |
        | 601 × 225 below 720 | VOLUME   | 225   | 135,225 KRW | 13,522 KRW | 148,747 KRW |
        | 601 × 200           | PARTNER  | 200   | 120,200 KRW | 12,020 KRW | 132,220 KRW |

    @severity=critical
    Scenario Outline: The <contract> contract leaves the other counters at their standard prices
      100 × 1,639; 500 × 0.16; 720 × 5.6; 10 free and 100 × 100; 1,000,000 × 0.0045.
      Given the <contract> contract applies from 2026-01
      And this usage:
        | counter             | volume    | unit  |
        | compute.g2.t4.c8m64 | 100       | HOURS |
        | storage.volume.ssd  | 500       | GB    |
        | network.floating_ip | 720       | HOURS |
        | network.outbound    | 110       | GB    |
        | object.requests     | 1,000,000 | COUNT |
      When the bill is calculated
      Then the statement has these lines:
        | counter             | quantity  | unit  | amount      |
        | compute.g2.t4.c8m64 | 100       | HOURS | 163,900 KRW |
        | storage.volume.ssd  | 500       | GB    | 80 KRW      |
        | network.floating_ip | 720       | HOURS | 4,032 KRW   |
        | network.outbound    | 110       | GB    | 10,000 KRW  |
        | object.requests     | 1,000,000 | COUNT | 4,500 KRW   |

      Examples:
        | why         | contract |
        | for a year  | PERIOD   |
        | by volume   | VOLUME   |
        | a partner's | PARTNER  |
