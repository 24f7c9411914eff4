@credit
Feature: A limited credit goes from line to line

  Background:
    Given a customer in Korea billed for 2026-01
    And 1,000 HOURS of network.floating_ip
    And 400 HOURS of compute.c2.c8m8

  Rule: Inside a project limited credits take lines in catalogue order

    @severity=critical
    Scenario Outline: A credit for <counters> pays for the machines first
      It pays 400 × 250 = 100,000 and leaves 1,000 × 5.6 = 5,600 to the second credit.
      Given these credits:
        | type | amount      | campaign | limited to          | until      |
        | FREE | 100,000 KRW | both     | <counters>          | 2026-03-31 |
        | FREE | 7,000 KRW   | address  | network.floating_ip | 2026-06-30 |
      When the bill is calculated
      Then the credit history shows:
        | movement | amount      | campaign |
        | GRANTED  | 100,000 KRW | both     |
        | GRANTED  | 7,000 KRW   | address  |
        | USED     | 100,000 KRW | both     |
        | USED     | 5,600 KRW   | address  |
      And the total is 0 KRW

      Examples:
        | why                    | counters                             |
        | as the catalogue says  | compute.c2.c8m8, network.floating_ip |
        | named the other way up | network.floating_ip, compute.c2.c8m8 |

    Scenario: A later credit finds the machines paid for
      The first credit pays the 100,000 of the machines, the second finds no line of its own; 5,600; tax 560.
      Given these credits:
        | type | amount      | limited to                           | until      |
        | FREE | 100,000 KRW | compute.c2.c8m8, network.floating_ip | 2026-03-31 |
        | FREE | 7,000 KRW   | compute.c2.c8m8                      | 2026-06-30 |
      When the bill is calculated
      Then the total is 6,160 KRW
      And 7,000 KRW of credit remains

    @severity=critical
    Scenario: A credit for disks and addresses pays for the disks first
      It pays 6,250 × 0.16 = 1,000 and leaves 1,000 × 5.6 = 5,600 to the second credit; the machines' 100,000 are left; tax 10,000.
      Given 6,250 GB of storage.volume.ssd
      And these credits:
        | type | amount    | limited to                              | until      |
        | FREE | 1,000 KRW | network.floating_ip, storage.volume.ssd | 2026-03-31 |
        | FREE | 7,000 KRW | network.floating_ip                     | 2026-06-30 |
      When the bill is calculated
      Then the total is 110,000 KRW
      And 1,400 KRW of credit remains
