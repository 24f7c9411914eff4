@credit
Feature: Calculating a bill again uses no credit twice

  Background:
    Given a customer in Korea billed for 2026-01
    And these credits:
      | type | amount      | campaign |
      | FREE | 150,000 KRW | welcome  |
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated

  Rule: Calculating again takes credits as if it were the first time

    @severity=critical
    Scenario: Calculating the same bill again moves no credit
      When the bill is calculated again
      Then 100,000 KRW of credit was used
      And 50,000 KRW of credit remains
      And the credit history shows:
        | movement | amount      | campaign |
        | GRANTED  | 150,000 KRW | welcome  |
        | USED     | 100,000 KRW | welcome  |

    Scenario: A larger bill uses more of the credit
      500 × 250 = 125,000; 150,000 − 125,000 = 25,000.
      Given 100 HOURS of compute.c2.c8m8
      When the bill is calculated again
      Then 125,000 KRW of credit was used
      And 25,000 KRW of credit remains

    Scenario: A smaller bill gives back what it no longer needs
      200 × 250 = 50,000; 150,000 − 50,000 = 100,000.
      Given the usage is deleted
      And 200 HOURS of compute.c2.c8m8
      When the bill is calculated again
      Then 50,000 KRW of credit was used
      And 100,000 KRW of credit remains

    Scenario: A credit granted since the first calculation is used by the second
      800 × 250 = 200,000; 200,000 − 150,000 − 40,000 = 10,000; tax 1,000.
      Given 400 HOURS of compute.c2.c8m8
      And a free credit of 40,000 KRW
      When the bill is calculated again
      Then the total is 11,000 KRW
      And 0 KRW of credit remains
