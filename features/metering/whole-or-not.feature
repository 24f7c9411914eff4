@metering
Feature: Usage is reported in batches

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8

  Rule: A batch of meters is accepted whole or not at all

    Scenario: A bad meter at the end keeps out the good one before it
      400 × 250 = 100,000; tax 10,000.
      Given this usage is sent:
        | counter            | volume | unit  |
        | compute.c2.c8m8    | 320    | HOURS |
        | storage.volume.ssd | -1     | GB    |
      And the request is refused with INVALID_VOLUME
      When the bill is calculated
      Then the total is 110,000 KRW

    Scenario: A bad meter at the start keeps out the good one after it
      400 × 250 = 100,000; tax 10,000.
      Given this usage is sent:
        | counter            | volume | unit  |
        | storage.volume.ssd | -1     | GB    |
        | compute.c2.c8m8    | 320    | HOURS |
      And the request is refused with INVALID_VOLUME
      When the bill is calculated
      Then the total is 110,000 KRW

    Scenario: The events of a refused batch are free to be sent again
      720 × 250 = 180,000; tax 18,000.
      Given this usage is sent:
        | counter         | volume | unit  | event    |
        | compute.c2.c8m8 | 300    | HOURS | report-1 |
        | compute.c2.c8m8 | 20     | GB    | report-2 |
      And the request is refused with UNIT_MISMATCH
      And this usage:
        | counter         | volume | unit  | event    |
        | compute.c2.c8m8 | 320    | HOURS | report-1 |
      When the bill is calculated
      Then the total is 198,000 KRW
