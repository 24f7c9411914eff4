@adjustment @contract
Feature: The adjustments of a standard month are told one by one

  Background:
    Given a customer in Korea billed for 2026-01
    And this usage:
      | counter             | type  | volume      | unit  |
      | compute.c2.c8m8     | DELTA | 360         | HOURS |
      | storage.volume.ssd  | DELTA | 524,288,000 | KB    |
      | network.floating_ip | DELTA | 720         | HOURS |
      | compute.g2.t4.c8m64 | GAUGE | 720         | HOURS |
    And a billing group discount of 500 KRW
    And a billing group surcharge of 3,000 KRW

  Rule: The statement shows what each adjustment took or added on its level

    @severity=critical
    Scenario: Every amount is told with its level
      Given the PERIOD contract applies from 2026-01
      And a project discount of 1,000 KRW
      And a project surcharge of 2,000 KRW
      When the bill is calculated
      Then the statement has these adjustments:
        | level         | kind      | amount    |
        | project       | surcharge | 2,000 KRW |
        | project       | discount  | 1,000 KRW |
        | billing group | surcharge | 3,000 KRW |
        | billing group | discount  | 500 KRW   |

    @severity=critical
    Scenario: A percentage is told as the amount it took
      10 % of 1,265,192 + 2,000 are 126,719.20.
      Given the VOLUME contract applies from 2026-01
      And a project discount of 10%
      And a project surcharge of 2,000 KRW
      When the bill is calculated
      Then the statement has these adjustments:
        | level         | kind      | amount      |
        | project       | surcharge | 2,000 KRW   |
        | project       | discount  | 126,720 KRW |
        | billing group | surcharge | 3,000 KRW   |
        | billing group | discount  | 500 KRW     |
