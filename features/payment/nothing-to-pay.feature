@payment
Feature: A bill may come to nothing

  Background:
    Given a customer in Korea billed for 2026-01

  Rule: A total of 0 is paid without charging the customer

    Scenario: A month without usage is paid without a charge
      Given the bill is calculated and left unpaid
      When the customer pays 0 KRW
      Then the payment is PAID
      And the customer was not charged

    @severity=critical
    Scenario: A month covered by credit is paid without a charge
      400 × 250 = 100,000, all of it taken by the credit.
      Given 400 HOURS of compute.c2.c8m8
      And a free credit of 100,000 KRW
      When the bill is calculated and paid
      Then the payment is PAID
      And the customer was not charged

    @sandbox
    Scenario: A month without usage is paid even while the gateway declines
      Given the bill is calculated and left unpaid
      And the payment gateway declines
      When the customer pays
      Then the payment is PAID
      And the customer was not charged

    @sandbox
    Scenario: A gateway that was not asked for a month of nothing declines the next month
      Given the bill is calculated and left unpaid
      And the payment gateway declines
      And the customer pays
      And the billing month moves to 2026-02
      And 400 HOURS of compute.c2.c8m8
      And the bill is calculated and left unpaid
      When the customer pays
      Then the request is refused with PAYMENT_DECLINED
      And the payment is READY
