@metering
Feature: Usage is sent with the project's app key

  Rule: A project's usage is taken only with its app key

    Background:
      Given a customer in Korea billed for 2026-01

    Scenario: Usage with a key that nobody has is refused
      Given the customer's app key is wrong
      When this usage is sent:
        | counter         | volume | unit  |
        | compute.c2.c8m8 | 720    | HOURS |
      Then the request is refused with UNAUTHORIZED

    Scenario: What was refused is not billed
      100 hours at 250 are 25,000; the 720 hours with the wrong key are not there.
      Given 100 HOURS of compute.c2.c8m8
      And the customer's app key is wrong
      And 720 HOURS of compute.c2.c8m8
      And the request is refused with UNAUTHORIZED
      When the bill is calculated
      Then the statement shows:
        | charge | 25,000 KRW |
        | tax    | 2,500 KRW  |
        | total  | 27,500 KRW |
