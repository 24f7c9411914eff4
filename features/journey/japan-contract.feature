@contract @credit @statement @payment @batch
Feature: Two months in Japan with a contract and a coupon

  Background:
    Given a customer in Japan billed for 2026-01
    And the PERIOD contract applies from 2026-01
    And coupon "NEWYEAR" is worth a free credit of 35,000 JPY
    And this usage:
      | counter          | volume    | unit  |
      | compute.c2.c8m8  | 720       | HOURS |
      | network.outbound | 1,200     | GB    |
      | object.requests  | 1,000,000 | COUNT |

  Rule: A coupon pays for what it can, month by month, and the rest is taxed in whole yen

    @severity=critical
    Scenario: January is covered by the coupon and settled without a charge
      720 × 25 + 12,690 + 500 = 31,190, all of it paid by the coupon; 3,810 are left.
      Given coupon "NEWYEAR" is redeemed
      When the bill is calculated and paid
      Then the statement shows:
        | charge | 31,190 JPY |
        | credit | 31,190 JPY |
        | tax    | 0 JPY      |
        | total  | 0 JPY      |
      And 3,810 JPY of credit remains
      And the customer was not charged

    @severity=critical
    Scenario: February costs the base fee less the rest of the coupon and is paid late
      400 × 25 = 10,000; shortfall 1,000; 11,000 − 3,810 = 7,190; tax 719; 2 % of 7,909 are 158.18.
      Given coupon "NEWYEAR" is redeemed
      And the bill is calculated and paid
      And the billing month moves to 2026-02
      And 400 HOURS of compute.c2.c8m8
      And the bill is calculated and left unpaid
      And the CALC_LATE_FEE job runs on 2026-03-01
      When the customer pays 8,067 JPY
      Then the payment is PAID
      And the customer was charged once

    Scenario: The coupon is redeemed once for the whole quarter
      Given coupon "NEWYEAR" is redeemed
      And the billing month moves to 2026-02
      When coupon "NEWYEAR" is redeemed
      Then the request is refused with COUPON_ALREADY_USED
      And 35,000 JPY of credit remains
