@metering @calculation @credit @statement @payment @owner=billing-analysts
Feature: A month in Korea, from usage to payment

  Background:
    Given a customer in Korea billed for 2026-01
    And the customer has the projects "web" and "data"
    And this usage:
      | project | counter             | type  | volume      | unit    |
      | web     | compute.c2.c8m8     | DELTA | 43,200      | MINUTES |
      | web     | network.outbound    | DELTA | 1,500       | GB      |
      | data    | compute.g2.t4.c8m64 | GAUGE | 100         | HOURS   |
      | data    | storage.volume.ssd  | DELTA | 524,288,000 | KB      |
      | data    | object.requests     | DELTA | 1,000,000   | COUNT   |

  Rule: A customer pays what was used, less the credit, with the tax

    @smoke @severity=blocker
    Scenario: The month is billed, taxed and paid
      180,000 + 139,000 + 163,900 + 80 + 4,500 = 487,480; tax 48,748.
      When the bill is calculated and paid
      Then the statement shows:
        | charge | 487,480 KRW |
        | tax    | 48,748 KRW  |
        | total  | 536,228 KRW |
      And the payment is PAID
      And the customer was charged once

    @severity=critical
    Scenario: The month is billed with a credit and paid
      487,480 − 87,480 = 400,000; tax 40,000.
      Given a free credit of 87,480 KRW
      And the bill is calculated and left unpaid
      When the customer pays 440,000 KRW
      Then the payment is PAID
      And 0 KRW of credit remains
