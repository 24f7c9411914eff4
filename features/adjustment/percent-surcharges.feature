@adjustment
Feature: Surcharges in percent

  Background:
    Given a customer in Korea billed for 2026-01
    And 400 HOURS of compute.c2.c8m8
    And 5 HOURS of network.floating_ip

  Rule: Each surcharge in percent is of the amount with the surcharges in won, and is rounded down by itself

    @severity=critical
    Scenario Outline: A surcharge in percent is of the surcharge in won too, made <made>
      100,028 + 1,000 = 101,028; 10 % of it are 10,102.80; 111,130; tax 11,113.
      Given a project surcharge of <first>
      And a project surcharge of <second>
      When the bill is calculated
      Then the statement has these adjustments:
        | level   | kind      | amount     |
        | project | surcharge | 1,000 KRW  |
        | project | surcharge | 10,102 KRW |
      And the total is 122,243 KRW

      Examples:
        | made      | first     | second    |
        | before it | 10%       | 1,000 KRW |
        | after it  | 1,000 KRW | 10%       |

    @severity=critical
    Scenario: Two surcharges in percent are of the same amount and rounded apart
      10 % of 100,028 are 10,002.80, 5 % of it 5,001.40; 115,031; tax 11,503.
      Given a project surcharge of 10%
      And a project surcharge of 5%
      When the bill is calculated
      Then the statement has these adjustments:
        | level   | kind      | amount     |
        | project | surcharge | 10,002 KRW |
        | project | surcharge | 5,001 KRW  |
      And the total is 126,534 KRW

    Scenario: The billing group's surcharges in percent are of the same amount and rounded apart
      100,028 + 2,000 = 102,028; 10 % of it are 10,202.80, 15 % are 15,304.20; 127,534; tax 12,753.
      Given a billing group surcharge of 15%
      And a billing group surcharge of 2,000 KRW
      And a billing group surcharge of 10%
      When the bill is calculated
      Then the statement shows:
        | surcharge | 27,506 KRW  |
        | total     | 140,287 KRW |
