@credit
Feature: A credit is limited to what can be billed

  Background:
    Given a customer in Korea billed for 2026-01

  Rule: A credit is limited to counters of the catalogue

    @severity=critical
    Scenario: A credit limited to a counter that is not of the catalogue is refused
      When a free credit of 10,000 KRW limited to compute.c3.c8m8
      Then the request is refused with UNKNOWN_COUNTER
      And 0 KRW of credit remains

    Scenario Outline: One unknown counter is enough to refuse a credit, <where>
      When a paid credit of 10,000 KRW limited to <counters>
      Then the request is refused with UNKNOWN_COUNTER
      And 0 KRW of credit remains

      Examples:
        | where | counters                          |
        | last  | compute.c2.c8m8, network.fixed_ip |
        | first | network.fixed_ip, compute.c2.c8m8 |

    Scenario: A credit that the API does not allow is refused before its counter is looked up
      When a free credit of 0 KRW limited to compute.c3.c8m8
      Then the request is refused with INVALID_REQUEST

    Scenario Outline: A coupon for a <kind> credit limited to an unknown counter is refused
      When coupon "HELLO-26" is worth a <kind> credit of 10,000 KRW limited to compute.c3.c8m8
      Then the request is refused with UNKNOWN_COUNTER

      Examples:
        | why          | kind |
        | given away   | free |
        | bought ahead | paid |
