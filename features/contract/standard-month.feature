@contract @owner=billing-analysts
Feature: A standard month under contract

  Background:
    Given a customer in Korea billed for 2026-01
    And the PERIOD contract applies from 2026-01
    And this usage:
      | counter             | volume      | unit  |
      | storage.volume.ssd  | 524,288,000 | KB    |
      | network.floating_ip | 720         | HOURS |

  Rule: A month under contract costs its usage at contract prices, and at least the base fee before tax

    @smoke @severity=blocker
    Scenario: A month above the base fee costs its usage at contract prices
      500 × 225 + 80 + 4,032 = 116,612; tax 11,661.
      Given 500 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the statement shows:
        | charge    | 116,612 KRW |
        | discount  | 0 KRW       |
        | surcharge | 0 KRW       |
        | shortfall | 0 KRW       |
        | credit    | 0 KRW       |
        | tax       | 11,661 KRW  |
        | late fee  | 0 KRW       |
        | total     | 128,273 KRW |

    @severity=blocker
    Scenario: A month below the base fee costs the base fee and the tax on it
      360 × 225 + 80 + 4,032 = 85,112; 100,000 − 85,112 = 14,888; tax 10,000.
      Given 360 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the statement shows:
        | charge    | 85,112 KRW  |
        | discount  | 0 KRW       |
        | surcharge | 0 KRW       |
        | shortfall | 14,888 KRW  |
        | credit    | 0 KRW       |
        | tax       | 10,000 KRW  |
        | late fee  | 0 KRW       |
        | total     | 110,000 KRW |
