@credit
Feature: Coupons are worth a credit

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And 1,000 HOURS of network.floating_ip

  Rule: Redeeming a coupon grants the credit that it is worth

    @severity=critical
    Scenario Outline: A coupon for a <kind> credit lowers the bill and leaves its code in the history
      100,000 + 5,600 = 105,600; 105,600 − 65,600 = 40,000; tax 4,000.
      Given coupon "HELLO-26" is worth a <kind> credit of 65,600 KRW
      And coupon "HELLO-26" is redeemed
      When the bill is calculated
      Then the total is 44,000 KRW
      And the credit history shows:
        | movement | amount     | campaign |
        | GRANTED  | 65,600 KRW | HELLO-26 |
        | USED     | 65,600 KRW | HELLO-26 |

      Examples:
        | why          | kind |
        | given away   | free |
        | bought ahead | paid |

    @severity=critical
    Scenario Outline: A coupon for a <kind> limited credit pays for its counter only
      105,600 − 5,600 = 100,000; tax 10,000; 65,600 − 5,600 = 60,000.
      Given coupon "HELLO-26" is worth a <kind> credit of 65,600 KRW limited to network.floating_ip
      And coupon "HELLO-26" is redeemed
      When the bill is calculated
      Then the total is 110,000 KRW
      And 60,000 KRW of credit remains

      Examples:
        | why          | kind |
        | given away   | free |
        | bought ahead | paid |

    Scenario: A coupon that nobody redeemed pays for nothing
      105,600 + 10,560 = 116,160.
      Given coupon "HELLO-26" is worth a free credit of 65,600 KRW
      When the bill is calculated
      Then the total is 116,160 KRW
      And 0 KRW of credit remains
