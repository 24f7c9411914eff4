@adjustment
Feature: Adjustments in percent are settled in the customer's favour

  Rule: A discount in percent is rounded up and a surcharge in percent is rounded down

    @severity=critical
    Scenario Outline: A billing group <kind> of <percent> on <charge> comes to <amount>
      Given a customer in <country> billed for 2026-01
      And <hours> HOURS of compute.c2.c8m8
      And a billing group <kind> of <percent>
      When the bill is calculated
      Then the statement shows:
        | charge | <charge> |
        | <kind> | <amount> |
        | total  | <total>  |

      Examples:
        | why                       | country   | hours | charge     | kind      | percent | amount    | total      |
        | 631.25 won; tax on 24,618 | Korea     | 101   | 25,250 KRW | discount  | 2.5%    | 632 KRW   | 27,079 KRW |
        | 631.25 won; tax on 25,881 | Korea     | 101   | 25,250 KRW | surcharge | 2.5%    | 631 KRW   | 28,469 KRW |
        | 2,525 won; tax on 22,725  | Korea     | 101   | 25,250 KRW | discount  | 10%     | 2,525 KRW | 24,997 KRW |
        | 0.2525 won; tax on 25,249 | Korea     | 101   | 25,250 KRW | discount  | 0.001%  | 1 KRW     | 27,773 KRW |
        | 0.2525 won; tax on 25,250 | Korea     | 101   | 25,250 KRW | surcharge | 0.001%  | 0 KRW     | 27,775 KRW |
        | 70.70 yen; tax on 2,757   | Japan     | 101   | 2,828 JPY  | discount  | 2.5%    | 71 JPY    | 3,032 JPY  |
        | 70.70 yen; tax on 2,898   | Japan     | 101   | 2,828 JPY  | surcharge | 2.5%    | 70 JPY    | 3,187 JPY  |
        | 47.975 cents              | elsewhere | 101   | 19.19 USD  | discount  | 2.5%    | 0.48 USD  | 18.71 USD  |
        | 47.975 cents              | elsewhere | 101   | 19.19 USD  | surcharge | 2.5%    | 0.47 USD  | 19.66 USD  |
        | 191.9 cents               | elsewhere | 101   | 19.19 USD  | surcharge | 10%     | 1.91 USD  | 21.10 USD  |

    Scenario: A surcharge in percent is of the rounded line
      9.999999 dollars are a line of 9.99; 10 % of it are 99.9 cents.
      Given a customer in elsewhere billed for 2026-01
      And 2,941,176 COUNT of object.requests
      And a project surcharge of 10%
      When the bill is calculated
      Then the statement shows:
        | charge    | 9.99 USD  |
        | surcharge | 0.99 USD  |
        | total     | 10.98 USD |
