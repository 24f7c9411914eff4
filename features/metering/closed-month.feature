@metering
Feature: A month closes when it is paid

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8

  Rule: A paid month takes no more usage, every other month does

    @severity=blocker
    Scenario: Usage that arrives after the payment is not accepted
      Given the bill is calculated and paid
      When this usage is sent:
        | counter         | volume | unit  |
        | compute.c2.c8m8 | 320    | HOURS |
      Then the request is refused with MONTH_CLOSED
      And the total is 110,000 KRW

    Scenario: Usage that arrives before the payment changes the next bill
      720 × 250 = 180,000; tax 18,000.
      Given the bill is calculated and left unpaid
      And 320 HOURS of compute.c2.c8m8
      When the bill is calculated again
      Then the total is 198,000 KRW

    Scenario: Late usage leaves the bill as it is until it is calculated again
      400 × 250 = 100,000; tax 10,000.
      Given the bill is calculated
      When this usage is sent:
        | counter         | volume | unit  |
        | compute.c2.c8m8 | 320    | HOURS |
      Then the total is 110,000 KRW

    Scenario: A refunded month takes usage again
      720 × 250 = 180,000; tax 18,000.
      Given the bill is calculated and paid
      And the payment is refunded
      And 320 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the total is 198,000 KRW

    Scenario: A paid month leaves the next month open
      320 × 250 = 80,000; tax 8,000.
      Given the bill is calculated and paid
      And the billing month moves to 2026-02
      And 320 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the total is 88,000 KRW
