@credit
Feature: What was used is told month by month

  Background:
    Given a customer in Korea billed for 2026-01
    And a free credit of 150,000 KRW
    And 400 HOURS of compute.c2.c8m8
    And the bill is calculated and left unpaid

  Rule: The credit that was used is the billing month's

    Scenario: A month that was not calculated used no credit
      When the billing month moves to 2026-02
      Then 0 KRW of credit was used
      And 50,000 KRW of credit remains

    @severity=critical
    Scenario: What February uses is not January's
      120 × 250 = 30,000 in February; January used 400 × 250 = 100,000.
      Given the billing month moves to 2026-02
      And 120 HOURS of compute.c2.c8m8
      And the bill is calculated
      When the billing month moves to 2026-01
      Then 100,000 KRW of credit was used
      And 20,000 KRW of credit remains

    Scenario: What January gives back is not February's
      120 × 250 = 30,000 stay used in February; 150,000 − 30,000 = 120,000.
      Given the billing month moves to 2026-02
      And 120 HOURS of compute.c2.c8m8
      And the bill is calculated
      And the billing month moves to 2026-01
      And the payment is cancelled
      When the billing month moves to 2026-02
      Then 30,000 KRW of credit was used
      And 120,000 KRW of credit remains

    Scenario: A limited and a general credit are used together
      The limited credit pays 120 × 250 = 30,000 of February, the general one 1,000 × 5.6 = 5,600;
      10,000 and 150,000 − 100,000 − 5,600 = 44,400 are left.
      Given a free credit of 40,000 KRW limited to compute.c2.c8m8
      And the billing month moves to 2026-02
      And 120 HOURS of compute.c2.c8m8
      And 1,000 HOURS of network.floating_ip
      When the bill is calculated
      Then 35,600 KRW of credit was used
      And 54,400 KRW of credit remains
