@metering
Feature: Volumes stay within what can be billed exactly

  Rule: A volume is a number from 0 to below 10^12 with at most nine decimals

    @severity=minor
    Scenario Outline: <volume> GB of storage is accepted
      One GB costs 0.16, and the line is rounded down.
      Given a customer in Korea billed for 2026-01
      And <volume> GB of storage.volume.ssd
      When the bill is calculated
      Then the statement has these lines:
        | counter            | quantity | unit | amount       |
        | storage.volume.ssd | <volume> | GB   | <amount> KRW |

      Examples:
        | why                      | volume                    | amount          |
        | nothing at all           | 0                         | 0               |
        | the ninth decimal        | 0.000000001               | 0               |
        | a tenth that is nothing  | 10.0000000000             | 1               |
        | the largest whole volume | 999,999,999,999           | 159,999,999,999 |
        | the largest volume       | 999,999,999,999.999999999 | 159,999,999,999 |

    @severity=critical
    Scenario Outline: <volume> GB of storage is not accepted
      Given a customer in Korea billed for 2026-01
      When this usage is sent:
        | counter            | volume   | unit |
        | storage.volume.ssd | <volume> | GB   |
      Then the request is refused with INVALID_VOLUME

      Examples:
        | why                     | volume            |
        | below zero              | -1                |
        | below zero by the least | -0.000000001      |
        | a tenth decimal         | 0.0000000001      |
        | 10^12 exactly           | 1,000,000,000,000 |
        | a word                  | many              |
