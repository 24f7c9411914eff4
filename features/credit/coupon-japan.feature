@credit
Feature: Coupons in Japan are worth yen

  Background:
    Given a customer in Japan billed for 2026-01
    And 720 HOURS of compute.c2.c8m8
    And 720 HOURS of network.floating_ip

  Rule: A coupon in yen lowers a bill in yen and its tax

    Scenario: A coupon in yen is taken off before the tax
      720 × 28 = 20,160; 720 × 0.62 = 446.4, so 446; 20,606 − 1,617 = 18,989; tax 1,898.
      Given coupon "HELLO-26" is worth a free credit of 1,617 JPY
      And coupon "HELLO-26" is redeemed
      When the bill is calculated
      Then the statement shows:
        | credit | 1,617 JPY  |
        | tax    | 1,898 JPY  |
        | total  | 20,887 JPY |

    Scenario: What a limited coupon in yen did not pay is withdrawn by its code
      446 of 500 are used; 500 − 446 = 54.
      Given coupon "HELLO-26" is worth a paid credit of 500 JPY limited to network.floating_ip
      And coupon "HELLO-26" is redeemed
      And the bill is calculated
      When campaign "HELLO-26" is withdrawn
      Then the credit history shows:
        | movement  | amount  | campaign |
        | GRANTED   | 500 JPY | HELLO-26 |
        | USED      | 446 JPY | HELLO-26 |
        | WITHDRAWN | 54 JPY  | HELLO-26 |
      And 0 JPY of credit remains
