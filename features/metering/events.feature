@metering
Feature: Usage may be reported twice by mistake

  Background:
    Given a customer in Korea billed for 2026-01
    And the customer has the projects "web" and "data"
    And this usage:
      | project | counter         | volume | unit  | event    |
      | web     | compute.c2.c8m8 | 400    | HOURS | report-1 |

  Rule: An event counts once

    @severity=critical
    Scenario: The same event sent again counts once
      400 × 250 = 100,000; tax 10,000.
      Given this usage:
        | project | counter         | volume | unit  | event    |
        | web     | compute.c2.c8m8 | 400    | HOURS | report-1 |
      When the bill is calculated
      Then the total is 110,000 KRW

    Scenario: Two events that report the same both count
      800 × 250 = 200,000; tax 20,000.
      Given this usage:
        | project | counter         | volume | unit  | event    |
        | web     | compute.c2.c8m8 | 400    | HOURS | report-2 |
      When the bill is calculated
      Then the total is 220,000 KRW

    @severity=critical
    Scenario Outline: An event sent again with another <part> is a conflict and counts for nothing
      400 × 250 = 100,000; tax 10,000.
      Given this usage is sent:
        | project   | counter   | volume   | unit  | event    |
        | <project> | <counter> | <volume> | HOURS | report-1 |
      And the request is refused with EVENT_CONFLICT
      When the bill is calculated
      Then the total is 110,000 KRW

      Examples:
        | why                         | part    | project | counter             | volume |
        | 400 became 500 hours        | volume  | web     | compute.c2.c8m8     | 500    |
        | a machine became an address | counter | web     | network.floating_ip | 400    |
        | events are the customer's   | project | data    | compute.c2.c8m8     | 400    |

    Scenario: Deleting the usage forgets its events
      500 × 250 = 125,000; tax 12,500.
      Given the usage is deleted
      And this usage:
        | project | counter         | volume | unit  | event    |
        | web     | compute.c2.c8m8 | 500    | HOURS | report-1 |
      When the bill is calculated
      Then the total is 137,500 KRW
