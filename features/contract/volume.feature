@contract
Feature: The VOLUME contract prices a volume of each month

  Background:
    Given a customer in Korea billed for 2026-01
    And the VOLUME contract applies from 2026-01

  Rule: Up to 720 HOURS a month cost the contract's price, what is above the standard price

    @severity=critical
    Scenario Outline: <hours> h by volume cost <amount>
      Given <hours> HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the statement has these lines:
        | counter         | quantity | unit  | price   | amount   |
        | compute.c2.c8m8 | <hours>  | HOURS | <price> | <amount> |

      Examples:
        | why                 | hours | price              | amount      |
        | 719 × 225           | 719   | 225                | 161,775 KRW |
        | 720 × 225           | 720   | 225                | 162,000 KRW |
        | 162,000 + 0.5 × 250 | 720.5 | 225 up to 720; 250 | 162,125 KRW |
        | 162,000 + 1 × 250   | 721   | 225 up to 720; 250 | 162,250 KRW |
        | 162,000 + 280 × 250 | 1,000 | 225 up to 720; 250 | 232,000 KRW |

    @severity=critical
    Scenario: The volume begins anew each month
      162,000 + 80 × 250 = 182,000 in January; in February 600 × 225 = 135,000, tax 13,500.
      Given 800 HOURS of compute.c2.c8m8
      And the bill is calculated
      And the billing month moves to 2026-02
      And 600 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the total is 148,500 KRW

    Scenario: What a month left of the volume is lost
      January leaves 620 h; February 720 × 225 + 80 × 250 = 182,000, tax 18,200.
      Given 100 HOURS of compute.c2.c8m8
      And the bill is calculated
      And the billing month moves to 2026-02
      And 800 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the total is 200,200 KRW

    Scenario: Hours of other counters do not use up the volume
      720 × 225 = 162,000 and 720 × 5.6 = 4,032; tax on 166,032 is 16,603.
      Given 720 HOURS of network.floating_ip
      And 720 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the total is 182,635 KRW
