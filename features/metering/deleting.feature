@metering
Feature: Deleting the usage deletes one month's

  Background:
    Given a customer in Korea billed for 2026-01
    And this usage:
      | counter         | volume | unit  | event |
      | compute.c2.c8m8 | 720    | HOURS | e-1   |

  Rule: The usage and the events of other months stay

    Scenario: Deleting February leaves January's usage
      720 × 250 = 180,000; tax 18,000.
      Given the billing month moves to 2026-02
      And 10 HOURS of compute.c2.c8m8
      And the usage is deleted
      And the billing month moves to 2026-01
      When the bill is calculated
      Then the total is 198,000 KRW

    Scenario: Deleting February leaves January's events known
      Given the billing month moves to 2026-02
      And the usage is deleted
      When this usage is sent:
        | counter         | volume | unit  | event |
        | compute.c2.c8m8 | 10     | HOURS | e-1   |
      Then the request is refused with EVENT_CONFLICT

  Rule: A paid month keeps its usage

    Scenario: The usage of a paid month is not deleted
      Given the bill is calculated and paid
      When the usage is deleted
      Then the request is refused with MONTH_CLOSED
