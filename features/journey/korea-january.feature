@metering @contract @adjustment @credit @calculation @statement @owner=billing-analysts
Feature: A quarter in Korea, the first month

  Background:
    Given a customer in Korea billed for 2026-01
    And the customer has the projects "web" and "data"
    And the PERIOD contract applies from 2026-01
    And this usage:
      | project | counter             | type  | volume      | unit  |
      | web     | compute.c2.c8m8     | DELTA | 501         | HOURS |
      | web     | network.outbound    | DELTA | 510         | GB    |
      | data    | compute.g2.t4.c8m64 | GAUGE | 100         | HOURS |
      | data    | storage.volume.ssd  | DELTA | 524,288,000 | KB    |

  Rule: A month is billed with contract prices, credits and adjustments, each in its turn

    @severity=critical
    Scenario: January is billed at contract prices
      web 501 × 225 + 500 × 100 = 162,725; data 163,900 + 80 = 163,980; tax 32,670.
      When the bill is calculated
      Then the statement has these lines:
        | project | counter             | quantity | unit  | amount      |
        | web     | compute.c2.c8m8     | 501      | HOURS | 112,725 KRW |
        | web     | network.outbound    | 510      | GB    | 50,000 KRW  |
        | data    | compute.g2.t4.c8m64 | 100      | HOURS | 163,900 KRW |
        | data    | storage.volume.ssd  | 500      | GB    | 80 KRW      |
      And the total is 359,375 KRW

    @severity=blocker
    Scenario: January is billed with credits, a discount and a surcharge
      web 162,725 − 30,000 = 132,725; 7 % of it are 9,290.75, a discount of 9,291, so 123,434 are left.
      With data 123,434 + 163,980 = 287,414; 3 % of it are 8,622.42, a surcharge of 8,622, so 296,036.
      After the credit 296,036 − 50,000 = 246,036; tax 24,603; together 270,639.
      Given these credits:
        | type | amount     | limited to       |
        | FREE | 30,000 KRW | network.outbound |
        | PAID | 50,000 KRW |                  |
      And a discount of 7% on project "web"
      And a billing group surcharge of 3%
      When the bill is calculated
      Then the statement shows:
        | charge    | 326,705 KRW |
        | discount  | 9,291 KRW   |
        | surcharge | 8,622 KRW   |
        | shortfall | 0 KRW       |
        | credit    | 80,000 KRW  |
        | tax       | 24,603 KRW  |
        | total     | 270,639 KRW |
      And 0 KRW of credit remains
