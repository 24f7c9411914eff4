@calculation
Feature: Fractions are settled in the customer's favour

  Rule: The amount of a line is rounded down, and nothing before it is rounded

    @severity=critical
    Scenario Outline: <requests> requests cost <amount> in <country>
      Given a customer in <country> billed for 2026-01
      And <requests> COUNT of object.requests
      When the bill is calculated
      Then the statement has these lines:
        | counter         | quantity   | unit  | amount   |
        | object.requests | <requests> | COUNT | <amount> |

      Examples:
        | why               | country   | requests | amount   |
        | 0.9990 won        | Korea     | 222      | 0 KRW    |
        | 1.0035 won        | Korea     | 223      | 1 KRW    |
        | 0.9995 yen        | Japan     | 1,999    | 0 JPY    |
        | 1.0000 yen        | Japan     | 2,000    | 1 JPY    |
        | 0.0099994 dollars | elsewhere | 2,941    | 0.00 USD |
        | 0.0100028 dollars | elsewhere | 2,942    | 0.01 USD |

    @severity=minor
    Scenario: Volumes too small to cost anything cost something together
      3 × 100 = 300; 300 × 0.0045 = 1.35, though 100 × 0.0045 is only 0.45.
      Given a customer in Korea billed for 2026-01
      And this usage:
        | counter         | volume | unit  |
        | object.requests | 100    | COUNT |
        | object.requests | 100    | COUNT |
        | object.requests | 100    | COUNT |
      When the bill is calculated
      Then the statement has these lines:
        | counter         | quantity | unit  | amount |
        | object.requests | 300      | COUNT | 1 KRW  |

    Scenario: A third of an hour is priced exactly
      20 / 60 h × 180 = 60, which 0.333333333 × 180 would miss by a yen.
      Given a customer in Japan billed for 2026-01
      And 20 MINUTES of compute.g2.t4.c8m64
      When the bill is calculated
      Then the statement has these lines:
        | counter             | quantity    | unit  | amount |
        | compute.g2.t4.c8m64 | 0.333333333 | HOURS | 60 JPY |

    Scenario: Two thirds of an hour are priced exactly and shown with nine decimals
      40 / 60 h × 180 = 120; 0.6666… is cut and not rounded up.
      Given a customer in Japan billed for 2026-01
      And 40 MINUTES of compute.g2.t4.c8m64
      When the bill is calculated
      Then the statement has these lines:
        | counter             | quantity    | unit  | amount  |
        | compute.g2.t4.c8m64 | 0.666666666 | HOURS | 120 JPY |
