@contract
Feature: A line on both sides of the volume

  Background:
    Given a customer in Korea billed for 2026-01
    And the customer has the projects "web" and "data"
    And the VOLUME contract applies from 2026-01

  Rule: A line that is partly above the volume is rounded once, as a whole

    @severity=critical
    Scenario: Both parts of a line are rounded together
      719.75 × 225 = 161,943.75 and 0.25 × 250 = 62.50 make 162,006.25; apart they would lose a won.
      Given 15 MINUTES of compute.c2.c8m8 in project "web"
      And 720 HOURS of compute.c2.c8m8 in project "data"
      When the bill is calculated
      Then the statement has these lines:
        | project | counter         | quantity | unit  | price                 | amount      |
        | web     | compute.c2.c8m8 | 0.25     | HOURS | 225                   | 56 KRW      |
        | data    | compute.c2.c8m8 | 720      | HOURS | 225 up to 719.75; 250 | 162,006 KRW |

    Scenario: Minutes on both sides of the volume are counted exactly
      719 h 40 min are left of the volume: 719 ⅔ × 225 = 161,925; 1.2 min above are 0.02 × 250 = 5.
      Given 20 MINUTES of compute.c2.c8m8 in project "web"
      And 43,181.2 MINUTES of compute.c2.c8m8 in project "data"
      When the bill is calculated
      Then the statement has these lines:
        | project | counter         | unit  | amount      |
        | web     | compute.c2.c8m8 | HOURS | 75 KRW      |
        | data    | compute.c2.c8m8 | HOURS | 161,930 KRW |

    Scenario: Seconds on both sides of the volume are counted exactly
      720 × 225 = 162,000; 72 s above are 0.02 × 250 = 5.
      Given 2,592,072 SECONDS of compute.c2.c8m8 in project "web"
      When the bill is calculated
      Then the statement has these lines:
        | project | counter         | quantity | unit  | price              | amount      |
        | web     | compute.c2.c8m8 | 720.02   | HOURS | 225 up to 720; 250 | 162,005 KRW |
