@metering
Feature: Usage names things that exist

  Rule: Usage of an unknown counter, project or type is refused

    @severity=critical
    Scenario: An unknown counter is not accepted
      Given a customer in Korea billed for 2026-01
      When this usage is sent:
        | counter           | volume | unit  |
        | compute.c9.c99m99 | 720    | HOURS |
      Then the request is refused with UNKNOWN_COUNTER

    Scenario: A project the customer does not have is not accepted
      Given a customer in Korea billed for 2026-01
      And the customer has the projects "web" and "data"
      When this usage is sent:
        | project | counter         | volume | unit  |
        | shop    | compute.c2.c8m8 | 720    | HOURS |
      Then the request is refused with UNKNOWN_PROJECT

    Scenario: An unknown type of reading is not accepted
      Given a customer in Korea billed for 2026-01
      When this usage is sent:
        | counter         | type    | volume | unit  |
        | compute.c2.c8m8 | AVERAGE | 720    | HOURS |
      Then the request is refused with INVALID_REQUEST
