@adjustment
Feature: Discounts in percent

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And 500 COUNT of object.requests

  Rule: Discounts in percent on one level add up to at most 100 %, and are rounded up once

    @severity=critical
    Scenario Outline: The <level>'s discounts of 10% and 5% are one discount of 15%
      100,000 + 2 = 100,002; 15 % of it are 15,000.30; 85,001; tax 8,500.
      Given a <level> discount of 10%
      And a <level> discount of 5%
      When the bill is calculated
      Then the statement has these adjustments:
        | level   | kind     | amount     |
        | <level> | discount | 15,001 KRW |
      And the total is 93,501 KRW

      Examples:
        | why          | level         |
        | on its lines | project       |
        | on the sum   | billing group |

    @severity=critical
    Scenario Outline: Discounts of 60% and <other> take <taken> of 100,002
      Given a project discount of 60%
      And a project discount of <other>
      When the bill is calculated
      Then the statement shows:
        | discount | <taken> |
        | total    | <total> |

      Examples:
        | why                                    | other | taken       | total   |
        | 99.5 % are 99,501.99; tax on 500 is 50 | 39.5% | 99,502 KRW  | 550 KRW |
        | 100 %                                  | 40%   | 100,002 KRW | 0 KRW   |
        | 100 %, not 110 %                       | 50%   | 100,002 KRW | 0 KRW   |

    Scenario: Discounts of more than 100 % together leave nothing to a discount in won
      Given a project discount of 60%
      And a project discount of 50%
      And a project discount of 1,000 KRW
      When the bill is calculated
      Then the statement has these adjustments:
        | level   | kind     | amount      |
        | project | discount | 100,002 KRW |
        | project | discount | 0 KRW       |
