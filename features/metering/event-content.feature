@metering
Feature: An event is known by all that it says

  Background:
    Given a customer in Korea billed for 2026-01
    And this usage:
      | counter         | volume | unit  | at               | event |
      | compute.c2.c8m8 | 720    | HOURS | 2026-01-10 12:00 | e-1   |

  Rule: The same event with other content is a conflict

    Scenario Outline: An event sent again with another <part> is a conflict
      When this usage is sent:
        | counter         | resource   | type   | volume   | unit   | at   | event |
        | compute.c2.c8m8 | <resource> | <type> | <volume> | <unit> | <at> | e-1   |
      Then the request is refused with EVENT_CONFLICT

      Examples:
        | part            | resource | type  | volume | unit    | at               |
        | time            |          | DELTA | 720    | HOURS   | 2026-01-11 12:00 |
        | type            |          | GAUGE | 720    | HOURS   | 2026-01-10 12:00 |
        | unit            |          | DELTA | 720    | MINUTES | 2026-01-10 12:00 |
        | number and unit |          | DELTA | 43,200 | MINUTES | 2026-01-10 12:00 |
        | resource        | second   | DELTA | 720    | HOURS   | 2026-01-10 12:00 |

    Scenario: An event that is twice in one batch with other content is a conflict
      When this usage is sent:
        | counter         | volume | unit  | at               | event |
        | compute.c2.c8m8 | 10     | HOURS | 2026-01-12 12:00 | e-2   |
        | compute.c2.c8m8 | 11     | HOURS | 2026-01-12 12:00 | e-2   |
      Then the request is refused with EVENT_CONFLICT

  Rule: An event counts once, however its numbers are written

    Scenario: 720 and 720.0 are the same event
      720 × 250 = 180,000, once.
      Given this usage:
        | counter         | volume | unit  | at               | event |
        | compute.c2.c8m8 | 720.0  | HOURS | 2026-01-10 12:00 | e-1   |
      When the bill is calculated
      Then the statement shows:
        | charge | 180,000 KRW |

    Scenario: An event that is there twice in one batch counts once
      720 × 250 = 180,000 and 10 × 250 = 2,500.
      Given this usage:
        | counter         | volume | unit  | at               | event |
        | compute.c2.c8m8 | 10     | HOURS | 2026-01-12 12:00 | e-2   |
        | compute.c2.c8m8 | 10     | HOURS | 2026-01-12 12:00 | e-2   |
      When the bill is calculated
      Then the statement shows:
        | charge | 182,500 KRW |
