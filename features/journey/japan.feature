@metering @calculation @credit @statement @payment
Feature: A month in Japan, from usage to payment

  Background:
    Given a customer in Japan billed for 2026-01
    And this usage:
      | counter          | volume    | unit  |
      | compute.c2.c8m8  | 720       | HOURS |
      | network.outbound | 1,200     | GB    |
      | object.requests  | 1,000,000 | COUNT |

  Rule: A customer in Japan pays in whole yen with consumption tax

    @smoke @severity=blocker
    Scenario: The month in Japan is billed, taxed and paid
      20,160 + (990 × 11 + 200 × 9 = 12,690) + 500 = 33,350; tax 3,335.
      When the bill is calculated and paid
      Then the statement shows:
        | charge | 33,350 JPY |
        | tax    | 3,335 JPY  |
        | total  | 36,685 JPY |
      And the payment is PAID
      And the customer was charged once

    Scenario: The month in Japan is paid with credit bought ahead
      33,350 − 3,358 = 29,992; tax 2,999.
      Given a paid credit of 3,358 JPY
      And the bill is calculated and left unpaid
      When the customer pays 32,991 JPY
      Then the payment is PAID
      And 0 JPY of credit remains
