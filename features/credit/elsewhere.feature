@credit
Feature: Credits are offered in Korea and Japan only

  Background:
    Given a customer in elsewhere billed for 2026-01
    And 100 HOURS of compute.c2.c8m8

  Rule: Elsewhere every credit is refused

    @severity=critical
    Scenario Outline: A <kind> credit elsewhere is refused and lowers no bill
      100 × 0.19 = 19.00, without tax.
      Given a <kind> credit of 10.00 USD
      And the request is refused with CREDIT_NOT_SUPPORTED
      When the bill is calculated
      Then the total is 19.00 USD

      Examples:
        | why          | kind |
        | given away   | free |
        | bought ahead | paid |

    Scenario: A credit from a campaign elsewhere is refused and lowers no bill
      100 × 0.19 = 19.00, without tax.
      Given these credits:
        | type | amount    | campaign | until      |
        | FREE | 10.00 USD | welcome  | 2026-12-31 |
      And the request is refused with CREDIT_NOT_SUPPORTED
      When the bill is calculated
      Then the total is 19.00 USD
