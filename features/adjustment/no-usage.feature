@adjustment
Feature: Adjustments of a month without usage

  Background:
    Given a customer in Korea billed for 2026-01

  Rule: A month without usage has nothing to take from, but amounts may be added to it

    @severity=critical
    Scenario Outline: A <level> surcharge of 2,000 on a month without usage is billed and taxed
      0 + 2,000; tax 200.
      Given a <level> surcharge of 2,000 KRW
      When the bill is calculated
      Then the statement shows:
        | charge    | 0 KRW     |
        | surcharge | 2,000 KRW |
        | tax       | 200 KRW   |
        | total     | 2,200 KRW |

      Examples:
        | why           | level         |
        | on no lines   | project       |
        | on a sum of 0 | billing group |

    Scenario Outline: A <level> <kind> of <value> on a month without usage comes to nothing
      Given a <level> <kind> of <value>
      When the bill is calculated
      Then the statement has these adjustments:
        | level   | kind   | amount |
        | <level> | <kind> | 0 KRW  |
      And the total is 0 KRW

      Examples:
        | why             | level         | kind      | value     |
        | 10 % of 0       | project       | surcharge | 10%       |
        | 10 % of 0       | project       | discount  | 10%       |
        | nothing to take | project       | discount  | 1,000 KRW |
        | 10 % of 0       | billing group | surcharge | 10%       |
        | nothing to take | billing group | discount  | 1,000 KRW |

    Scenario: The billing group's percentage is of the surcharge on a project without usage
      10 % of 2,005 are 200.50; 2,005 − 201 = 1,804; tax 180.
      Given the customer has the projects "web" and "data"
      And a surcharge of 2,005 KRW on project "data"
      And a billing group discount of 10%
      When the bill is calculated
      Then the statement shows:
        | surcharge | 2,005 KRW |
        | discount  | 201 KRW   |
        | total     | 1,984 KRW |
