@credit
Feature: A limited credit goes from project to project

  Background:
    Given a customer in Korea billed for 2026-01

  Rule: Limited credits take projects in their order

    @severity=critical
    Scenario Outline: A credit for both projects pays for <first> first
      Each project's line is 400 × 250 = 100,000; the credit pays 100,000 of <first> and 20,000 of <second>.
      Given the customer has the projects "<first>" and "<second>"
      And 400 HOURS of compute.c2.c8m8 in project "web"
      And 400 HOURS of compute.c2.c8m8 in project "data"
      And a discount of 10% on project "web"
      And a free credit of 120,000 KRW limited to compute.c2.c8m8
      When the bill is calculated
      Then the statement shows:
        | discount | <discount> KRW |
        | credit   | 120,000 KRW    |
        | total    | <total> KRW    |

      Examples:
        | why                                            | first | second | discount | total  |
        | web 0; data 80,000; tax 8,000                  | web   | data   | 0        | 88,000 |
        | data 0; web 80,000 − 8,000 = 72,000; tax 7,200 | data  | web    | 8,000    | 79,200 |

    Scenario: A project is paid for whole before the next one
      100,000 + 5,600 of web are paid, and nothing of data: 105,600; tax 10,560.
      Given the customer has the projects "web" and "data"
      And this usage:
        | project | counter             | volume | unit  |
        | web     | compute.c2.c8m8     | 400    | HOURS |
        | web     | network.floating_ip | 1,000  | HOURS |
        | data    | compute.c2.c8m8     | 400    | HOURS |
        | data    | network.floating_ip | 1,000  | HOURS |
      And a discount of 10% on project "web"
      And a free credit of 105,600 KRW limited to compute.c2.c8m8, network.floating_ip
      When the bill is calculated
      Then the statement shows:
        | discount | 0 KRW       |
        | total    | 116,160 KRW |
