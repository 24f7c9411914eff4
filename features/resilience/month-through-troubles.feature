@resilience @sandbox
Feature: A month meets one trouble after the other

  Rule: However many troubles a month meets, it is billed and paid as without them

    Scenario: A month under a contract meets troubles at every step that can be repeated
      721 × 225 = 162,225; tax 16,222; together 178,447.
      Given a customer in Korea billed for 2026-01
      And the billing API is down for the next 2 requests
      And the PERIOD contract applies from 2026-01
      And 721 HOURS of compute.c2.c8m8
      And the bill is calculated and left unpaid
      And the billing API answers 502 to the next 2 requests
      When the customer pays 178,447 KRW
      Then the payment is PAID
      And the customer was charged once

    Scenario: A month elsewhere meets troubles at every step that can be repeated
      101 × 0.19 = 19.19, without tax.
      Given a customer in elsewhere billed for 2026-01
      And 7 HOURS of compute.c2.c8m8
      And the billing API answers 504 to the next 2 requests
      And the usage is deleted
      And 101 HOURS of compute.c2.c8m8
      And the bill is calculated and left unpaid
      And the billing API is down for the next 2 requests
      When the customer pays 19.19 USD
      Then the payment is PAID
      And the customer was charged once
