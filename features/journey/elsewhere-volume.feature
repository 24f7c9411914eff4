@contract @credit @statement @payment @batch
Feature: Two months elsewhere with a contract by volume

  Background:
    Given a customer in elsewhere billed for 2026-01
    And the customer has the projects "web" and "data"
    And the VOLUME contract applies from 2026-01
    And this usage:
      | project | counter          | volume | unit  |
      | web     | compute.c2.c8m8  | 500    | HOURS |
      | web     | network.outbound | 112    | GB    |
      | data    | compute.c2.c8m8  | 300    | HOURS |

  Rule: A month elsewhere is billed in cents by volume, without tax and without credits

    @severity=critical
    Scenario: January is billed by volume over both projects
      web 500 × 0.17 = 85.00 and 102 × 0.09 = 9.18; data 220 × 0.17 + 80 × 0.19 = 37.40 + 15.20 = 52.60.
      Given a paid credit of 10.00 USD
      And the request is refused with CREDIT_NOT_SUPPORTED
      When the bill is calculated
      Then the statement has these lines:
        | project | counter          | quantity | unit  | amount    |
        | web     | compute.c2.c8m8  | 500      | HOURS | 85.00 USD |
        | web     | network.outbound | 112      | GB    | 9.18 USD  |
        | data    | compute.c2.c8m8  | 300      | HOURS | 52.60 USD |
      And the statement shows:
        | tax   | 0.00 USD   |
        | total | 146.78 USD |

    Scenario: January is paid late with a fee in cents
      2 % of 146.78 are 2.9356.
      Given the bill is calculated and left unpaid
      And the CALC_LATE_FEE job runs on 2026-02-01
      When the customer pays 149.71 USD
      Then the payment is PAID
      And the customer was charged once

    Scenario: February is a small month and costs the base fee
      The volume starts anew: 400 × 0.17 = 68.00; shortfall 7.00.
      Given the bill is calculated and left unpaid
      And the billing month moves to 2026-02
      And 400 HOURS of compute.c2.c8m8 in project "data"
      When the bill is calculated
      Then the statement shows:
        | shortfall | 7.00 USD   |
        | total     | 75.00 USD  |
        | unpaid    | 146.78 USD |
