@contract @adjustment
Feature: Discounts and the base fee

  Background:
    Given a customer in Korea billed for 2026-01
    And the PERIOD contract applies from 2026-01
    And 500 HOURS of compute.c2.c8m8

  Rule: A discount lowers a month no further than to the base fee

    @severity=critical
    Scenario Outline: A billing group discount of <amount> leaves a shortfall of <shortfall>
      500 × 225 = 112,500, which is 12,500 above the base fee.
      Given a billing group discount of <amount>
      When the bill is calculated
      Then the statement shows:
        | discount  | <discount>  |
        | shortfall | <shortfall> |
        | tax       | 10,000 KRW  |
        | total     | <total>     |

      Examples:
        | why                             | amount      | discount    | shortfall   | total       |
        | 100,001 is just above           | 12,499 KRW  | 12,499 KRW  | 0 KRW       | 110,001 KRW |
        | 100,000 is exactly the base fee | 12,500 KRW  | 12,500 KRW  | 0 KRW       | 110,000 KRW |
        | 99,999 is just below            | 12,501 KRW  | 12,501 KRW  | 1 KRW       | 110,000 KRW |
        | nothing is left of the charge   | 200,000 KRW | 112,500 KRW | 100,000 KRW | 110,000 KRW |

    Scenario: A project discount leaves a shortfall for the billing group
      15 % of 112,500 are 16,875; 95,625; shortfall 4,375; tax 10,000.
      Given a project discount of 15%
      When the bill is calculated
      Then the statement shows:
        | discount  | 16,875 KRW  |
        | shortfall | 4,375 KRW   |
        | total     | 110,000 KRW |

    Scenario Outline: After a limited credit a discount of <percent> leaves a shortfall of <shortfall>
      112,500 − 40,000 = 72,500, less the discount, and the 40,000 count towards the base fee.
      Given a free credit of 40,000 KRW limited to compute.c2.c8m8
      And a project discount of <percent>
      When the bill is calculated
      Then the statement shows:
        | discount  | <discount>  |
        | shortfall | <shortfall> |
        | total     | <total>     |

      Examples:
        | why                                      | percent | discount   | shortfall | total      |
        | 65,250 + 40,000 = 105,250; tax on 65,250 | 10%     | 7,250 KRW  | 0 KRW     | 71,775 KRW |
        | 58,000 + 40,000 = 98,000; tax on 60,000  | 20%     | 14,500 KRW | 2,000 KRW | 66,000 KRW |
