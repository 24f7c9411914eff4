@calculation
Feature: Tax is charged on the bill as a whole

  Rule: Tax is a tenth of the bill, rounded down, and there is none outside Korea and Japan

    @severity=critical
    Scenario Outline: A charge of <charge> is taxed with <tax>
      Given a customer in <country> billed for 2026-01
      And <volume> COUNT of object.requests
      When the bill is calculated
      Then the statement shows:
        | charge | <charge> |
        | tax    | <tax>    |
        | total  | <total>  |

      Examples:
        | why                       | country   | volume     | charge     | tax      | total      |
        | just below one won of tax | Korea     | 2,000      | 9 KRW      | 0 KRW    | 9 KRW      |
        | one won of tax            | Korea     | 2,223      | 10 KRW     | 1 KRW    | 11 KRW     |
        | just below two won of tax | Korea     | 4,223      | 19 KRW     | 1 KRW    | 20 KRW     |
        | just below one yen of tax | Japan     | 18,000     | 9 JPY      | 0 JPY    | 9 JPY      |
        | one yen of tax            | Japan     | 20,000     | 10 JPY     | 1 JPY    | 11 JPY     |
        | no tax at all             | elsewhere | 30,000,000 | 102.00 USD | 0.00 USD | 102.00 USD |

    @severity=minor
    Scenario: Lines too small to be taxed are taxed together
      5.60 and 5.76 are rounded down to 5 each; 5 + 5 = 10, and a tenth of it is 1.
      Given a customer in Korea billed for 2026-01
      And 1 HOURS of network.floating_ip
      And 36 GB of storage.volume.ssd
      When the bill is calculated
      Then the statement shows:
        | charge | 10 KRW |
        | tax    | 1 KRW  |
        | total  | 11 KRW |
