@credit
Feature: A coupon is made before it is redeemed

  Background:
    Given a customer in Korea billed for 2026-01

  Rule: Only a coupon that was made can be redeemed

    @severity=critical
    Scenario: A coupon that nobody made is refused
      When coupon "HELLO-26" is redeemed
      Then the request is refused with UNKNOWN_COUPON
      And 0 KRW of credit remains

    Scenario: A coupon with another code is refused
      Given coupon "HELLO-26" is worth a free credit of 60,000 KRW
      When coupon "HELLO-27" is redeemed
      Then the request is refused with UNKNOWN_COUPON
      And 0 KRW of credit remains

    Scenario: A coupon made anew before it is redeemed is worth what was said last
      Given coupon "HELLO-26" is worth a free credit of 60,000 KRW
      And coupon "HELLO-26" is worth a free credit of 45,000 KRW
      When coupon "HELLO-26" is redeemed
      Then 45,000 KRW of credit remains
