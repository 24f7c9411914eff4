@payment
Feature: A bill may change until it is paid

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8

  Rule: Until it is paid a payment keeps its state and its amount follows the statement

    Scenario: A bill calculated again after its announcement stays announced
      Given the bill is calculated
      And the payment is registered
      And 200 HOURS of compute.c2.c8m8
      When the bill is calculated again
      Then the payment is REGISTERED

    Scenario: A bill calculated again when it is due stays due
      600 × 250 = 150,000; tax 15,000.
      Given the bill is calculated and left unpaid
      And 200 HOURS of compute.c2.c8m8
      When the bill is calculated again
      Then the payment is READY
      And the total is 165,000 KRW

    @severity=critical
    Scenario: A bill calculated again is paid with its new total
      600 × 250 = 150,000; tax 15,000.
      Given the bill is calculated and left unpaid
      And 200 HOURS of compute.c2.c8m8
      And the bill is calculated again
      When the customer pays 165,000 KRW
      Then the payment is PAID

    @severity=critical
    Scenario: A bill calculated again is not paid with its old total
      400 × 250 = 100,000; tax 10,000.
      Given the bill is calculated and left unpaid
      And 200 HOURS of compute.c2.c8m8
      And the bill is calculated again
      When the customer pays 110,000 KRW
      Then the request is refused with AMOUNT_MISMATCH

    Scenario: A bill with late usage is paid with the total that was announced
      400 × 250 = 100,000; tax 10,000.
      Given the bill is calculated and left unpaid
      And 200 HOURS of compute.c2.c8m8
      When the customer pays 110,000 KRW
      Then the payment is PAID
      And the total is 110,000 KRW
