@statement
Feature: The statement lists what was used

  Background:
    Given a customer in Korea billed for 2026-01
    And the customer has the projects "web" and "data"

  Rule: There is one line for each project and each counter it used

    @severity=critical
    Scenario: Two projects with the same counters have lines of their own
      Given this usage:
        | project | counter             | volume | unit  |
        | web     | compute.c2.c8m8     | 400    | HOURS |
        | web     | network.floating_ip | 100    | HOURS |
        | data    | compute.c2.c8m8     | 200    | HOURS |
        | data    | network.floating_ip | 10     | HOURS |
      When the bill is calculated
      Then the statement has these lines:
        | project | counter             | quantity | unit  | amount      |
        | web     | compute.c2.c8m8     | 400      | HOURS | 100,000 KRW |
        | web     | network.floating_ip | 100      | HOURS | 560 KRW     |
        | data    | compute.c2.c8m8     | 200      | HOURS | 50,000 KRW  |
        | data    | network.floating_ip | 10       | HOURS | 56 KRW      |

    Scenario: A project without usage has no line
      Given 400 HOURS of compute.c2.c8m8 in project "data"
      When the bill is calculated
      Then the statement has these lines:
        | project | counter         | quantity | unit  | amount      |
        | data    | compute.c2.c8m8 | 400      | HOURS | 100,000 KRW |

    @severity=minor
    Scenario: Usage of nothing is a line of nothing
      Given 400 HOURS of compute.c2.c8m8 in project "web"
      And 0 GB of network.outbound in project "web"
      When the bill is calculated
      Then the statement has these lines:
        | project | counter          | quantity | unit  | amount      |
        | web     | compute.c2.c8m8  | 400      | HOURS | 100,000 KRW |
        | web     | network.outbound | 0        | GB    | 0 KRW       |

    Scenario: A statement lists the usage of its own month only
      Given 400 HOURS of compute.c2.c8m8 in project "web"
      And the billing month moves to 2026-02
      And 100 HOURS of network.floating_ip in project "web"
      When the bill is calculated
      Then the statement has these lines:
        | project | counter             | quantity | unit  | amount  |
        | web     | network.floating_ip | 100      | HOURS | 560 KRW |
