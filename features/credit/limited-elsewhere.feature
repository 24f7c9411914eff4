@credit
Feature: Limited credits, coupons and campaigns are known in Korea and Japan only

  Background:
    Given a customer in elsewhere billed for 2026-01

  Rule: Elsewhere every request about a credit or coupon is refused before anything else is looked at

    @severity=critical
    Scenario Outline: A <kind> credit limited to <counter> is refused elsewhere and lowers no bill
      100 × 0.19 = 19.00, without tax.
      Given 100 HOURS of compute.c2.c8m8
      And a <kind> credit of 10.00 USD limited to <counter>
      And the request is refused with CREDIT_NOT_SUPPORTED
      When the bill is calculated
      Then the total is 19.00 USD

      Examples:
        | why                    | kind | counter         |
        | given away             | free | compute.c2.c8m8 |
        | bought ahead           | paid | compute.c2.c8m8 |
        | for an unknown counter | free | compute.c3.c8m8 |

    Scenario Outline: A coupon for a <kind> credit is not made elsewhere
      When coupon "WELCOME" is worth a <kind> credit of 10.00 USD
      Then the request is refused with CREDIT_NOT_SUPPORTED

      Examples:
        | why          | kind |
        | given away   | free |
        | bought ahead | paid |

    Scenario: A coupon is not redeemed elsewhere, known or not
      When coupon "WELCOME" is redeemed
      Then the request is refused with CREDIT_NOT_SUPPORTED

    Scenario: A campaign is not withdrawn elsewhere, known or not
      When campaign "welcome" is withdrawn
      Then the request is refused with CREDIT_NOT_SUPPORTED
