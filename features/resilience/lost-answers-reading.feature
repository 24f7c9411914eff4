@resilience @sandbox
Feature: A bill is read though answers are lost

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated

  Rule: What is read is asked for again until its answer arrives whole

    Scenario Outline: A statement is read after two answers were <why>
      400 × 250 = 100,000; tax 10,000.
      When the billing API <trouble>
      Then the statement shows:
        | charge | 100,000 KRW |
        | tax    | 10,000 KRW  |
        | total  | 110,000 KRW |

      Examples:
        | why       | trouble                                               |
        | lost      | drops the line after carrying out the next 2 requests |
        | cut short | cuts its answer short for the next 2 requests         |

    Scenario Outline: A bill whose next three answers are <why> is not paid, since it cannot be read
      Given the bill is calculated and left unpaid
      And the billing API <trouble>
      When the customer pays
      Then the request gets no usable answer
      And the payment is READY
      And the customer was not charged

      Examples:
        | why       | trouble                                               |
        | lost      | drops the line after carrying out the next 3 requests |
        | cut short | cuts its answer short for the next 3 requests         |

    Scenario: Half a refusal is asked for again and stays a refusal
      Given the bill is calculated and paid
      And the billing API cuts its answer short for the next 2 requests
      When the usage is deleted
      Then the request is refused with MONTH_CLOSED
      And the total is 110,000 KRW
