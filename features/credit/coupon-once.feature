@credit
Feature: A coupon is good once

  Background:
    Given a customer in Korea billed for 2026-01
    And coupon "HELLO-26" is worth a free credit of 60,000 KRW

  Rule: A coupon is redeemed once per customer

    @severity=blocker
    Scenario: A coupon redeemed a second time is refused and grants no more
      Given coupon "HELLO-26" is redeemed
      When coupon "HELLO-26" is redeemed
      Then the request is refused with COUPON_ALREADY_USED
      And 60,000 KRW of credit remains

    Scenario: A coupon that a bill used up is not redeemed again
      400 × 250 = 100,000 used up the 60,000.
      Given 400 HOURS of compute.c2.c8m8
      And coupon "HELLO-26" is redeemed
      And the bill is calculated
      When coupon "HELLO-26" is redeemed
      Then the request is refused with COUPON_ALREADY_USED
      And 0 KRW of credit remains

    Scenario: A coupon whose credit was withdrawn is not redeemed again
      Given coupon "HELLO-26" is redeemed
      And campaign "HELLO-26" is withdrawn
      When coupon "HELLO-26" is redeemed
      Then the request is refused with COUPON_ALREADY_USED
      And 0 KRW of credit remains

    Scenario: A coupon redeemed in January is not redeemed in February
      Given coupon "HELLO-26" is redeemed
      And the clock moves to 2026-02-28
      And the billing month moves to 2026-02
      When coupon "HELLO-26" is redeemed
      Then the request is refused with COUPON_ALREADY_USED

    Scenario: Another coupon is redeemed all the same
      60,000 + 45,000 = 105,000.
      Given coupon "HELLO-27" is worth a paid credit of 45,000 KRW
      And coupon "HELLO-26" is redeemed
      When coupon "HELLO-27" is redeemed
      Then 105,000 KRW of credit remains
