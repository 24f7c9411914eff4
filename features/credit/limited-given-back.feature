@credit
Feature: Limited credits and coupons are given back as well

  Background:
    Given a customer in Korea billed for 2026-01
    And coupon "HELLO-26" is worth a free credit of 120,000 KRW limited to compute.c2.c8m8
    And coupon "HELLO-26" is redeemed
    And 400 HOURS of compute.c2.c8m8

  Rule: What a month no longer uses of a limited credit or a coupon is released

    @severity=critical
    Scenario: A smaller line gives back what it no longer needs
      200 × 250 = 50,000 instead of 100,000; 120,000 − 50,000 = 70,000.
      Given the bill is calculated
      And the usage is deleted
      And 200 HOURS of compute.c2.c8m8
      When the bill is calculated again
      Then 70,000 KRW of credit remains
      And the credit history shows:
        | movement | amount      | campaign |
        | GRANTED  | 120,000 KRW | HELLO-26 |
        | USED     | 100,000 KRW | HELLO-26 |
        | RELEASED | 100,000 KRW | HELLO-26 |
        | USED     | 50,000 KRW  | HELLO-26 |

    Scenario: Calculating the same lines again moves nothing
      Given the bill is calculated
      When the bill is calculated again
      Then the credit history shows:
        | movement | amount      | campaign |
        | GRANTED  | 120,000 KRW | HELLO-26 |
        | USED     | 100,000 KRW | HELLO-26 |

    Scenario Outline: A <ended> month gives a limited coupon back
      Given the bill is calculated and <settled>
      When the payment is <ended>
      Then 120,000 KRW of credit remains
      And 0 KRW of credit was used

      Examples:
        | why                  | settled     | ended     |
        | before it was paid   | left unpaid | cancelled |
        | after it was settled | paid        | refunded  |

    Scenario: A limited coupon given back pays for its line of the next month
      500 × 250 = 125,000; 125,000 − 120,000 = 5,000; tax 500.
      Given the bill is calculated and left unpaid
      And the payment is cancelled
      And the billing month moves to 2026-02
      And 500 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the total is 5,500 KRW
