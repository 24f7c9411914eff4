@calculation
Feature: Every line goes through the tiers of a graduated price

  Background:
    Given a customer in Korea billed for 2026-01
    And the customer has the projects "web" and "data"

  Rule: The tiers start anew on every line

    Scenario: The traffic of one project goes through the tiers as a whole
      600 + 600 = 1,200 GB; 990 × 100 + 200 × 80 = 115,000; tax 11,500.
      Given 600 GB of network.outbound in project "web"
      And 600 GB of network.outbound in project "web"
      When the bill is calculated
      Then the total is 126,500 KRW

    @severity=critical
    Scenario: The traffic of two projects goes through the tiers twice
      590 × 100 = 59,000 for each; tax on 118,000 is 11,800.
      Given 600 GB of network.outbound in project "web"
      And 600 GB of network.outbound in project "data"
      When the bill is calculated
      Then the statement has these lines:
        | project | counter          | quantity | unit | amount     |
        | web     | network.outbound | 600      | GB   | 59,000 KRW |
        | data    | network.outbound | 600      | GB   | 59,000 KRW |
      And the total is 129,800 KRW

    Scenario: The traffic of the next month starts with the free tier
      Given 600 GB of network.outbound in project "web"
      And the billing month moves to 2026-02
      And 10 GB of network.outbound in project "web"
      When the bill is calculated
      Then the total is 0 KRW
