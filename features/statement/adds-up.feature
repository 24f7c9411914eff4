@statement @owner=billing-analysts
Feature: The statement shows how the total came about

  Background:
    Given a customer in Korea billed for 2026-01
    And this usage:
      | counter             | type  | volume      | unit  |
      | compute.c2.c8m8     | DELTA | 720         | HOURS |
      | storage.volume.ssd  | DELTA | 524,288,000 | KB    |
      | network.floating_ip | DELTA | 720         | HOURS |
      | compute.g2.t4.c8m64 | GAUGE | 720         | HOURS |

  Rule: The amounts of the statement add up to its total

    @smoke @severity=blocker
    Scenario: A plain month is its charge and the tax on it
      1,364,192 + 136,419 = 1,500,611.
      When the bill is calculated
      Then the statement shows:
        | charge    | 1,364,192 KRW |
        | discount  | 0 KRW         |
        | surcharge | 0 KRW         |
        | shortfall | 0 KRW         |
        | credit    | 0 KRW         |
        | tax       | 136,419 KRW   |
        | late fee  | 0 KRW         |
        | total     | 1,500,611 KRW |
      And 0 KRW is unpaid

    @severity=critical
    Scenario: A credit is taken off between the charge and the tax
      1,364,192 − 64,192 = 1,300,000; 1,300,000 + 130,000 = 1,430,000.
      Given a free credit of 64,192 KRW
      When the bill is calculated
      Then the statement shows:
        | charge | 1,364,192 KRW |
        | credit | 64,192 KRW    |
        | tax    | 130,000 KRW   |
        | total  | 1,430,000 KRW |
