@adjustment @contract @owner=billing-analysts
Feature: A standard month under contract with adjustments

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

  Rule: First the project is adjusted on its lines, then the billing group on what is left

    @smoke @severity=blocker
    Scenario: Amounts are added and taken on both levels
      1,265,192 + 2,000 − 1,000 + 3,000 − 500 = 1,268,692; tax 126,869.
      Given the PERIOD contract applies from 2026-01
      And a project discount of 1,000 KRW
      And a project surcharge of 2,000 KRW
      When the bill is calculated
      Then the statement shows:
        | charge    | 1,265,192 KRW |
        | discount  | 1,500 KRW     |
        | surcharge | 5,000 KRW     |
        | shortfall | 0 KRW         |
        | credit    | 0 KRW         |
        | tax       | 126,869 KRW   |
        | late fee  | 0 KRW         |
        | total     | 1,395,561 KRW |

    @severity=blocker
    Scenario: A percentage is taken after the project's surcharge
      10 % of 1,265,192 + 2,000 are 126,719.20; 1,267,192 − 126,720 + 3,000 − 500 = 1,142,972; tax 114,297.
      Given the VOLUME contract applies from 2026-01
      And a project discount of 10%
      And a project surcharge of 2,000 KRW
      When the bill is calculated
      Then the statement shows:
        | charge    | 1,265,192 KRW |
        | discount  | 127,220 KRW   |
        | surcharge | 5,000 KRW     |
        | shortfall | 0 KRW         |
        | credit    | 0 KRW         |
        | tax       | 114,297 KRW   |
        | late fee  | 0 KRW         |
        | total     | 1,257,269 KRW |
