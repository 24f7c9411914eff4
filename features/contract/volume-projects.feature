@contract
Feature: Projects share the volume of a contract

  Background:
    Given a customer in Korea billed for 2026-01
    And the VOLUME contract applies from 2026-01

  Rule: The 720 HOURS are the whole billing group's, and projects use them in their order

    @severity=critical
    Scenario: The first project uses the volume first
      web 500 × 225; of data's 400 h 220 are left: 220 × 225 + 180 × 250 = 49,500 + 45,000.
      Given the customer has the projects "web" and "data"
      And 400 HOURS of compute.c2.c8m8 in project "data"
      And 500 HOURS of compute.c2.c8m8 in project "web"
      When the bill is calculated
      Then the statement has these lines:
        | project | counter         | quantity | unit  | price              | amount      |
        | web     | compute.c2.c8m8 | 500      | HOURS | 225                | 112,500 KRW |
        | data    | compute.c2.c8m8 | 400      | HOURS | 225 up to 220; 250 | 94,500 KRW  |

    @severity=critical
    Scenario: In the other order of the projects the other one uses the volume first
      data 400 × 225; of web's 500 h 320 are left: 320 × 225 + 180 × 250 = 72,000 + 45,000.
      Given the customer has the projects "data" and "web"
      And 400 HOURS of compute.c2.c8m8 in project "data"
      And 500 HOURS of compute.c2.c8m8 in project "web"
      When the bill is calculated
      Then the statement has these lines:
        | project | counter         | quantity | unit  | price              | amount      |
        | data    | compute.c2.c8m8 | 400      | HOURS | 225                | 90,000 KRW  |
        | web     | compute.c2.c8m8 | 500      | HOURS | 225 up to 320; 250 | 117,000 KRW |

    Scenario: A project after the volume pays the standard price
      700 × 225; 20 × 225 exactly use up the volume; 100 × 250.
      Given the customer has the projects "web", "data" and "logs"
      And 700 HOURS of compute.c2.c8m8 in project "web"
      And 20 HOURS of compute.c2.c8m8 in project "data"
      And 100 HOURS of compute.c2.c8m8 in project "logs"
      When the bill is calculated
      Then the statement has these lines:
        | project | counter         | quantity | unit  | price | amount      |
        | web     | compute.c2.c8m8 | 700      | HOURS | 225   | 157,500 KRW |
        | data    | compute.c2.c8m8 | 20       | HOURS | 225   | 4,500 KRW   |
        | logs    | compute.c2.c8m8 | 100      | HOURS | 250   | 25,000 KRW  |
