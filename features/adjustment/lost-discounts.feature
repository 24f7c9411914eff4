@adjustment
Feature: What a discount could not take is lost

  Background:
    Given a customer in Korea billed for 2026-01
    And the customer has the projects "web" and "data"
    And 40 HOURS of compute.c2.c8m8 in project "web"
    And 400 HOURS of compute.c2.c8m8 in project "data"

  Rule: What a discount could not take goes to no other project, no other level and no other month

    @severity=critical
    Scenario: A discount larger than its project leaves the other project as it is
      web 10,000 of the 15,000; data 100,000; tax 10,000.
      Given a discount of 15,000 KRW on project "web"
      When the bill is calculated
      Then the statement has these adjustments:
        | project | level   | kind     | amount     |
        | web     | project | discount | 10,000 KRW |
      And the total is 110,000 KRW

    Scenario: A discount larger than a later project leaves the earlier one as it is
      data 100,000 of the 150,000; web 10,000; tax 1,000.
      Given a discount of 150,000 KRW on project "data"
      When the bill is calculated
      Then the statement shows:
        | discount | 100,000 KRW |
        | total    | 11,000 KRW  |

    Scenario: A discount larger than its project lowers no surcharge of the billing group
      10,000 − 10,000 + 100,000 + 3,000 = 103,000; tax 10,300.
      Given a discount of 15,000 KRW on project "web"
      And a billing group surcharge of 3,000 KRW
      When the bill is calculated
      Then the statement shows:
        | discount  | 10,000 KRW  |
        | surcharge | 3,000 KRW   |
        | total     | 113,300 KRW |

    Scenario: A discount larger than the month leaves the next month as it is
      40 × 250 = 10,000; tax 1,000.
      Given a billing group discount of 500,000 KRW
      And the bill is calculated
      And the billing month moves to 2026-02
      And 40 HOURS of compute.c2.c8m8 in project "web"
      When the bill is calculated
      Then the total is 11,000 KRW
