@adjustment
Feature: An adjustment names a project that exists

  Background:
    Given a customer in Korea billed for 2026-01
    And the customer has the projects "web" and "data"

  Rule: An adjustment is on a project of the customer or on the whole billing group

    @severity=critical
    Scenario Outline: A <kind> of <value> on a project the customer does not have is refused
      When a <kind> of <value> on project "shop"
      Then the request is refused with UNKNOWN_PROJECT

      Examples:
        | why          | kind      | value     |
        | a percentage | discount  | 10%       |
        | an amount    | discount  | 1,000 KRW |
        | a percentage | surcharge | 10%       |
        | an amount    | surcharge | 1,000 KRW |

    Scenario: A billing group discount on one project is refused
      When these adjustments:
        | level         | kind     | value | project |
        | billing group | discount | 10%   | web     |
      Then the request is refused with INVALID_REQUEST

    Scenario: A percentage that is not allowed is refused before the project is looked for
      When a discount of 101% on project "shop"
      Then the request is refused with INVALID_ADJUSTMENT
