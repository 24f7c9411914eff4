@credit
Feature: A campaign is withdrawn once

  Background:
    Given a customer in Korea billed for 2026-01
    And these credits:
      | type | amount     | campaign |
      | FREE | 60,000 KRW | welcome  |

  Rule: Only what is unused of a campaign that the customer has can be withdrawn

    @severity=critical
    Scenario: A campaign that the customer does not have is not withdrawn
      When campaign "farewell" is withdrawn
      Then the request is refused with NOT_FOUND
      And 60,000 KRW of credit remains

    Scenario: A coupon that nobody redeemed is no campaign yet
      Given coupon "HELLO-26" is worth a free credit of 10,000 KRW
      When campaign "HELLO-26" is withdrawn
      Then the request is refused with NOT_FOUND
      And 60,000 KRW of credit remains

    Scenario: A campaign withdrawn twice loses nothing more
      Given campaign "welcome" is withdrawn
      When campaign "welcome" is withdrawn
      Then the credit history shows:
        | movement  | amount     | campaign |
        | GRANTED   | 60,000 KRW | welcome  |
        | WITHDRAWN | 60,000 KRW | welcome  |
      And 0 KRW of credit remains

    Scenario: A campaign that was used up has nothing to withdraw
      400 × 250 = 100,000 used up the 60,000.
      Given 400 HOURS of compute.c2.c8m8
      And the bill is calculated
      When campaign "welcome" is withdrawn
      Then the credit history shows:
        | movement | amount     | campaign |
        | GRANTED  | 60,000 KRW | welcome  |
        | USED     | 60,000 KRW | welcome  |

    Scenario: A credit granted after the withdrawal of its campaign remains
      Given campaign "welcome" is withdrawn
      When these credits:
        | type | amount     | campaign |
        | FREE | 25,000 KRW | welcome  |
      Then 25,000 KRW of credit remains
