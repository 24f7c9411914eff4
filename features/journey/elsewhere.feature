@metering @calculation @statement @payment
Feature: A month elsewhere, from usage to payment

  Background:
    Given a customer in elsewhere billed for 2026-01
    And this usage:
      | counter          | volume    | unit  |
      | compute.c2.c8m8  | 720       | HOURS |
      | network.outbound | 1,200     | GB    |
      | object.requests  | 1,000,000 | COUNT |

  Rule: A customer elsewhere pays in dollars and cents without tax

    @smoke @severity=blocker
    Scenario: The month elsewhere is billed and paid
      136.80 + (990 × 0.09 + 200 × 0.07 = 103.10) + 3.40 = 243.30; no tax.
      When the bill is calculated and paid
      Then the statement shows:
        | charge | 243.30 USD |
        | tax    | 0.00 USD   |
        | total  | 243.30 USD |
      And the payment is PAID
      And the customer was charged once

    Scenario: The month elsewhere is refunded and billed again
      1,200 GB again, one machine hour more: 243.30 + 0.19 = 243.49.
      Given the bill is calculated and paid
      And the payment is refunded
      And 1 HOURS of compute.c2.c8m8
      When the bill is calculated and paid
      Then the total is 243.49 USD
