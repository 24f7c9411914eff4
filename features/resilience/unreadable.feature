@resilience @sandbox
Feature: An answer that cannot be read is a failure of its own

  Background:
    Given a customer in Korea billed for 2026-01
    And the PERIOD contract applies from 2026-01
    And 500 HOURS of compute.c2.c8m8
    And the billing API answers the next 1 request with something unreadable

  Rule: It is not asked for again, which would hide it, and what was carried out counts once

    Scenario: Usage with an event that is sent again after an unreadable answer counts once
      500 + 400 = 900 hours at 225 are 202,500; tax 20,250.
      Given this usage:
        | counter         | volume | unit  | event    |
        | compute.c2.c8m8 | 400    | HOURS | report-1 |
      And the request gets no usable answer
      And this usage:
        | counter         | volume | unit  | event    |
        | compute.c2.c8m8 | 400    | HOURS | report-1 |
      When the bill is calculated
      Then the total is 222,750 KRW

    Scenario: A bill that was answered unreadably was calculated
      500 × 225 = 112,500; tax 11,250.
      When the bill is calculated
      Then the request gets no usable answer
      And the total is 123,750 KRW

    Scenario: Usage whose deletion was answered unreadably is deleted
      600 × 225 = 135,000; tax 13,500.
      Given the usage is deleted
      And the request gets no usable answer
      And 600 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the total is 148,500 KRW

    Scenario: A contract whose end was answered unreadably has ended
      When the contract ends
      Then the request gets no usable answer
      And the contract applies until 2026-01
