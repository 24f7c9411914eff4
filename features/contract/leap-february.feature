@contract
Feature: A term that ends with a leap February

  Rule: A contract covers its last month to that month's last hour

    @severity=normal
    Scenario Outline: In <country> the last hours of a leap February are under contract
      Given a customer in <country> billed for 2028-02
      And the PERIOD contract applies from 2027-03
      And this usage:
        | counter         | volume | unit  | at               |
        | compute.c2.c8m8 | 600    | HOURS | 2028-02-29 23:59 |
      When the bill is calculated
      Then the total is <total>

      Examples:
        | why                      | country   | total       |
        | 600 × 225 = 135,000; tax | Korea     | 148,500 KRW |
        | 600 × 25 = 15,000; tax   | Japan     | 16,500 JPY  |
        | 600 × 0.17 = 102.00      | elsewhere | 102.00 USD  |

    Scenario Outline: In <country> the first hours of March after the term are not under contract
      Given a customer in <country> billed for 2028-03
      And the PERIOD contract applies from 2027-03
      And this usage:
        | counter         | volume | unit  | at               |
        | compute.c2.c8m8 | 600    | HOURS | 2028-03-01 00:00 |
      When the bill is calculated
      Then the total is <total>

      Examples:
        | why                      | country   | total       |
        | 600 × 250 = 150,000; tax | Korea     | 165,000 KRW |
        | 600 × 28 = 16,800; tax   | Japan     | 18,480 JPY  |
        | 600 × 0.19 = 114.00      | elsewhere | 114.00 USD  |
