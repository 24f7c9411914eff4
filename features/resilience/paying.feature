@resilience @payment @sandbox
Feature: A bill is paid through troubles

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated and left unpaid

  Rule: A payment that meets troubles is sent again and charges the customer once

    @severity=blocker
    Scenario Outline: A payment that was answered <answer> at first charges once
      Given the billing API answers <answer> to the next 2 requests
      When the customer pays 110,000 KRW
      Then the payment is PAID
      And the customer was charged once

      Examples:
        | why                     | answer |
        | a bad answer further on | 502    |
        | too busy                | 503    |
        | no answer in time       | 504    |

    @smoke @severity=blocker
    Scenario: A payment that found the line down charges once
      Given the billing API is down for the next 2 requests
      When the customer pays 110,000 KRW
      Then the payment is PAID
      And the customer was charged once

    @severity=critical
    Scenario: A payment that met troubles before and behind the API charges once
      Given the payment gateway drops the line after charging
      And the billing API answers 503 to the next 1 requests
      When the customer pays 110,000 KRW
      Then the payment is PAID
      And the customer was charged once

    Scenario: A payment sent again through troubles charges nothing more
      Given the customer pays 110,000 KRW
      And the billing API is down for the next 2 requests
      When the same payment is sent again
      Then the payment is PAID
      And the customer was charged once

    Scenario: A bill is read and paid through troubles in one go
      Given the billing API is down for the next 2 requests
      When the customer pays
      Then the payment is PAID
      And the customer was charged once
