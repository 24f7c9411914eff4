@credit
Feature: Credits from coupons are used like any other

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And coupon "GIFT" is worth a free credit of 80,000 KRW
    And coupon "BOUGHT" is worth a paid credit of 80,000 KRW

  Rule: A coupon's credit takes its turn from the day it was redeemed

    Scenario: A coupon given away is used before one that was bought and redeemed earlier
      The bill before tax is 400 × 250 = 100,000; 100,000 − 80,000 = 20,000.
      Given coupon "BOUGHT" is redeemed
      And coupon "GIFT" is redeemed
      When the bill is calculated
      Then the credit history shows:
        | movement | amount     | campaign |
        | GRANTED  | 80,000 KRW | BOUGHT   |
        | GRANTED  | 80,000 KRW | GIFT     |
        | USED     | 80,000 KRW | GIFT     |
        | USED     | 20,000 KRW | BOUGHT   |

    @severity=critical
    Scenario: A coupon made first and redeemed last is used last
      Given these credits:
        | type | amount     | campaign |
        | FREE | 80,000 KRW | welcome  |
      And coupon "GIFT" is redeemed
      When the bill is calculated
      Then the credit history shows:
        | movement | amount     | campaign |
        | GRANTED  | 80,000 KRW | welcome  |
        | GRANTED  | 80,000 KRW | GIFT     |
        | USED     | 80,000 KRW | welcome  |
        | USED     | 20,000 KRW | GIFT     |

    Scenario: A coupon redeemed after the calculation pays when the bill is calculated again
      100,000 − 80,000 = 20,000; tax 2,000.
      Given the bill is calculated
      And coupon "GIFT" is redeemed
      When the bill is calculated again
      Then the total is 22,000 KRW
      And 0 KRW of credit remains
