@adjustment
Feature: Amounts of adjustments are not negative

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8

  Rule: A negative amount is refused

    @severity=critical
    Scenario Outline: A <level> <kind> of <amount> is refused
      When a <level> <kind> of <amount>
      Then the request is refused with INVALID_ADJUSTMENT

      Examples:
        | why                    | level         | kind      | amount     |
        | just below nothing     | project       | discount  | -1 KRW     |
        | a discount in disguise | project       | surcharge | -1,000 KRW |
        | just below nothing     | billing group | discount  | -1 KRW     |
        | a discount in disguise | billing group | surcharge | -1,000 KRW |

    Scenario Outline: A <level> <kind> of nothing is allowed
      Given a <level> <kind> of 0 KRW
      When the bill is calculated
      Then the statement has these adjustments:
        | level   | kind   | amount |
        | <level> | <kind> | 0 KRW  |
      And the total is 110,000 KRW

      Examples:
        | why            | level         | kind      |
        | nothing off    | project       | discount  |
        | nothing on top | billing group | surcharge |

    Scenario: A refused adjustment changes no bill
      400 × 250 = 100,000; tax 10,000.
      Given a project surcharge of -1,000 KRW
      And the request is refused with INVALID_ADJUSTMENT
      When the bill is calculated
      Then the statement shows:
        | discount  | 0 KRW       |
        | surcharge | 0 KRW       |
        | total     | 110,000 KRW |
