@metering
Feature: A counter is measured in units of its own kind

  Rule: A volume in a unit of another kind is refused

    @severity=normal
    Scenario Outline: Usage of <counter> in <unit> is not accepted
      Given a customer in Korea billed for 2026-01
      When this usage is sent:
        | counter   | volume | unit   |
        | <counter> | 720    | <unit> |
      Then the request is refused with UNIT_MISMATCH

      Examples:
        | why                                    | counter            | unit    |
        | a machine is sold by time, not by size | compute.c2.c8m8    | GB      |
        | a volume is sold by size, not by time  | storage.volume.ssd | HOURS   |
        | traffic is sold by size, not by number | network.outbound   | COUNT   |
        | requests are counted, not timed        | object.requests    | SECONDS |
