@credit
Feature: What a coupon is worth can change until it is redeemed

  Background:
    Given a customer in Korea billed for 2026-01
    And coupon "SPRING-26" is worth a free credit of 60,000 KRW

  Rule: A coupon grants what it is worth when it is redeemed, once, whatever it is worth later

    @severity=critical
    Scenario: A redeemed coupon that is worth more now is not redeemed again
      Given coupon "SPRING-26" is redeemed
      And coupon "SPRING-26" is worth a free credit of 90,000 KRW
      When coupon "SPRING-26" is redeemed
      Then the request is refused with COUPON_ALREADY_USED
      And 60,000 KRW of credit remains

    Scenario: A coupon whose worth changed before it was redeemed grants the new one
      Given coupon "SPRING-26" is worth a free credit of 90,000 KRW
      When coupon "SPRING-26" is redeemed
      Then 90,000 KRW of credit remains
