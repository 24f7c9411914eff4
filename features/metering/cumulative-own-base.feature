@metering
Feature: A running counter grows from its own last reading

  Rule: The reading before is the last one of the same resource, project, counter and type, in any earlier month

    Background:
      Given a customer in Korea billed for 2026-01
      And the customer has the projects "web" and "data"

    Scenario: The reading of another resource is not the base
      Bucket b begins at its own first reading: 4,000,000 − 3,000,000 = 1,000,000 × 0.0045 = 4,500; tax 450.
      Given this usage:
        | counter         | type       | volume    | unit  | project | resource |
        | object.requests | CUMULATIVE | 1,000,000 | COUNT | web     | a        |
      And the billing month moves to 2026-02
      And this usage:
        | counter         | type       | volume    | unit  | project | resource | at               |
        | object.requests | CUMULATIVE | 3,000,000 | COUNT | web     | b        | 2026-02-01 12:00 |
        | object.requests | CUMULATIVE | 4,000,000 | COUNT | web     | b        | 2026-02-02 12:00 |
      When the bill is calculated
      Then the total is 4,950 KRW

    Scenario: The reading of another project is not the base
      4,000,000 − 3,000,000 = 1,000,000 × 0.0045 = 4,500; tax 450.
      Given this usage:
        | counter         | type       | volume    | unit  | project |
        | object.requests | CUMULATIVE | 1,000,000 | COUNT | data    |
      And the billing month moves to 2026-02
      And this usage:
        | counter         | type       | volume    | unit  | project | at               |
        | object.requests | CUMULATIVE | 3,000,000 | COUNT | web     | 2026-02-01 12:00 |
        | object.requests | CUMULATIVE | 4,000,000 | COUNT | web     | 2026-02-02 12:00 |
      When the bill is calculated
      Then the total is 4,950 KRW

    Scenario: A delta of the month before is not the base
      4,000,000 − 3,000,000 = 1,000,000 × 0.0045 = 4,500; tax 450.
      Given 1,000,000 COUNT of object.requests in project "web"
      And the billing month moves to 2026-02
      And this usage:
        | counter         | type       | volume    | unit  | project | at               |
        | object.requests | CUMULATIVE | 3,000,000 | COUNT | web     | 2026-02-01 12:00 |
        | object.requests | CUMULATIVE | 4,000,000 | COUNT | web     | 2026-02-02 12:00 |
      When the bill is calculated
      Then the total is 4,950 KRW

    Scenario: The last reading of the month before is the base, not its highest
      The counter began again at 1,000,000; 3,000,000 − 1,000,000 = 2,000,000 × 0.0045 = 9,000.
      Given this usage:
        | counter         | type       | volume    | unit  | project | at               |
        | object.requests | CUMULATIVE | 2,000,000 | COUNT | web     | 2026-01-10 12:00 |
        | object.requests | CUMULATIVE | 1,000,000 | COUNT | web     | 2026-01-20 12:00 |
      And the billing month moves to 2026-02
      And this usage:
        | counter         | type       | volume    | unit  | project |
        | object.requests | CUMULATIVE | 3,000,000 | COUNT | web     |
      When the bill is calculated
      Then the statement shows:
        | charge | 9,000 KRW |
