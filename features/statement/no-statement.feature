@statement
Feature: A month that was never calculated has no statement

  Rule: Asking for a statement that is not there is refused

    Background:
      Given a customer in Korea billed for 2026-01
      And 400 HOURS of compute.c2.c8m8

    Scenario: The total of a month that was never calculated is asked for in vain
      When the total is 110,000 KRW
      Then the request is refused with NO_STATEMENT

    Scenario: The total of a month that was cancelled is asked for in vain
      Given the bill is calculated and left unpaid
      And the payment is cancelled
      When the total is 110,000 KRW
      Then the request is refused with NO_STATEMENT
