@resilience @sandbox
Feature: A bill is read through troubles

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated

  Rule: What is read is asked for again until it is answered

    @severity=critical
    Scenario Outline: A statement is read after <times> answers of <answer>
      400 × 250 = 100,000; tax 10,000.
      When the billing API answers <answer> to the next <times> requests
      Then the statement shows:
        | charge | 100,000 KRW |
        | tax    | 10,000 KRW  |
        | total  | 110,000 KRW |

      Examples:
        | why                     | answer | times |
        | too busy once           | 503    | 1     |
        | too busy twice          | 503    | 2     |
        | a bad answer further on | 502    | 2     |
        | no answer in time       | 504    | 2     |

    @severity=critical
    Scenario: A statement is read after the line was down
      When the billing API is down for the next 2 requests
      Then the total is 110,000 KRW

    Scenario: What remains of a credit is read after troubles
      Given a free credit of 30,000 KRW
      When the billing API is down for the next 2 requests
      Then 30,000 KRW of credit remains

    Scenario: What is unpaid is read after troubles
      Given the billing month moves to 2026-02
      When the billing API answers 503 to the next 2 requests
      Then 110,000 KRW is unpaid

    Scenario: A missing statement is still missing after troubles
      Given the billing month moves to 2026-02
      When the billing API answers 503 to the next 2 requests
      Then there is no statement
