@credit
Feature: A withdrawn credit pays for no other month

  Background:
    Given a customer in Korea billed for 2026-01
    And these credits:
      | type | amount      | campaign |
      | FREE | 150,000 KRW | welcome  |
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated

  Rule: A credit that was withdrawn pays only for the month that released it

    @severity=critical
    Scenario: The next month gets nothing of a withdrawn credit
      400 × 250 = 100,000; tax 10,000. Without the withdrawal 50,000 would have been paid.
      Given campaign "welcome" is withdrawn
      And the billing month moves to 2026-02
      And 400 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the total is 110,000 KRW
      And 0 KRW of credit was used

    Scenario: The next month gets nothing of what January no longer needs
      January, now without usage, released 100,000; February is 400 × 250 = 100,000; tax 10,000.
      Given campaign "welcome" is withdrawn
      And the usage is deleted
      And the bill is calculated again
      And the billing month moves to 2026-02
      And 400 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the total is 110,000 KRW

    Scenario: A month billed before the withdrawal keeps what it used
      February used the other 50,000; 100,000 − 50,000 = 50,000; tax 5,000.
      Given the billing month moves to 2026-02
      And 400 HOURS of compute.c2.c8m8
      And the bill is calculated
      And campaign "welcome" is withdrawn
      When the bill is calculated again
      Then the total is 55,000 KRW
      And 50,000 KRW of credit was used
