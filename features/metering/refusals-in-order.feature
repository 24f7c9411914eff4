@metering
Feature: Usage with two faults is refused for the first

  Background:
    Given a customer in Korea billed for 2026-01
    And this usage:
      | counter         | volume | unit  | at               | event |
      | compute.c2.c8m8 | 720    | HOURS | 2026-01-10 12:00 | e-1   |

  Rule: Counter, unit, month, event, volume, paid month and project are looked at in this order

    Scenario Outline: Usage with <faults> is refused with <code>
      When this usage is sent:
        | counter   | volume   | unit   | at   | event   |
        | <counter> | <volume> | <unit> | <at> | <event> |
      Then the request is refused with <code>

      Examples:
        | faults                                   | counter         | volume | unit  | at               | event | code                |
        | an unknown counter and another month     | compute.c3.c8m8 | 720    | HOURS | 2026-02-10 12:00 | e-2   | UNKNOWN_COUNTER     |
        | another kind of unit and month           | compute.c2.c8m8 | 720    | GB    | 2026-02-10 12:00 | e-2   | UNIT_MISMATCH       |
        | another month and an event's conflict    | compute.c2.c8m8 | 720    | HOURS | 2026-02-10 12:00 | e-1   | METER_OUTSIDE_MONTH |
        | another month and a volume below 0       | compute.c2.c8m8 | -1     | HOURS | 2026-02-10 12:00 | e-2   | METER_OUTSIDE_MONTH |
        | an event's conflict and a volume below 0 | compute.c2.c8m8 | -1     | HOURS | 2026-01-10 12:00 | e-1   | EVENT_CONFLICT      |

    Scenario Outline: Usage for a paid month with <fault> is refused with <code>
      Given the bill is calculated and paid
      When this usage is sent:
        | counter         | volume   | unit  | at               | event   | project   |
        | compute.c2.c8m8 | <volume> | HOURS | 2026-01-10 12:00 | <event> | <project> |
      Then the request is refused with <code>

      Examples:
        | fault               | volume | event | project | code           |
        | an event's conflict | 721    | e-1   | default | EVENT_CONFLICT |
        | a volume below 0    | -1     | e-2   | default | INVALID_VOLUME |
        | an unknown project  | 720    | e-2   | nowhere | MONTH_CLOSED   |
