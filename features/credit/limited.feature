@credit
Feature: Credits may be limited to counters

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And 1,000 HOURS of network.floating_ip

  Rule: A limited credit pays for lines of its counters only

    @smoke @severity=blocker
    Scenario: A credit limited to one counter leaves the other line to pay
      400 × 250 = 100,000 is paid, 1,000 × 5.6 = 5,600 is not; tax 560; 150,000 − 100,000 = 50,000.
      Given a free credit of 150,000 KRW limited to compute.c2.c8m8
      When the bill is calculated
      Then the statement shows:
        | charge | 105,600 KRW |
        | credit | 100,000 KRW |
        | tax    | 560 KRW     |
        | total  | 6,160 KRW   |
      And 50,000 KRW of credit remains

    Scenario: A credit limited to two counters pays for both lines
      105,600 − 105,000 = 600; tax 60.
      Given a free credit of 105,000 KRW limited to compute.c2.c8m8, network.floating_ip
      When the bill is calculated
      Then the total is 660 KRW
      And 0 KRW of credit remains

    Scenario: A limited credit smaller than its line pays a part of it
      105,600 − 70,000 = 35,600; tax 3,560.
      Given a paid credit of 70,000 KRW limited to compute.c2.c8m8
      When the bill is calculated
      Then the total is 39,160 KRW
      And 0 KRW of credit remains

    @severity=critical
    Scenario: A credit limited to a counter that was not used pays for nothing
      105,600 + 10,560 = 116,160.
      Given a free credit of 30,000 KRW limited to object.requests
      When the bill is calculated
      Then the total is 116,160 KRW
      And 0 KRW of credit was used
      And 30,000 KRW of credit remains

    Scenario: A credit limited to two counters pays though one of them was not used
      105,600 − 30,000 = 75,600; tax 7,560.
      Given a free credit of 30,000 KRW limited to object.requests, compute.c2.c8m8
      When the bill is calculated
      Then the total is 83,160 KRW
      And 0 KRW of credit remains
