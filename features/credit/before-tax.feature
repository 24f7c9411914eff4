@credit @owner=billing-analysts
Feature: Credits lower the bill and its tax

  Rule: A credit is taken off the charge before the tax

    @smoke @severity=blocker
    Scenario Outline: A <kind> credit lowers the amount that is taxed
      720 × 1,639 = 1,180,080; 1,180,080 − 100,000 = 1,080,080; tax 108,008.
      Given a customer in Korea billed for 2026-01
      And 720 HOURS of compute.g2.t4.c8m64
      And a <kind> credit of 100,000 KRW
      When the bill is calculated
      Then the statement shows:
        | charge | 1,180,080 KRW |
        | credit | 100,000 KRW   |
        | tax    | 108,008 KRW   |
        | total  | 1,188,088 KRW |

      Examples:
        | why          | kind |
        | given away   | free |
        | bought ahead | paid |

    @severity=critical
    Scenario: A credit in yen lowers the amount that is taxed
      720 × 28 = 20,160; 20,160 − 155 = 20,005; tax 2,000.
      Given a customer in Japan billed for 2026-01
      And 720 HOURS of compute.c2.c8m8
      And a free credit of 155 JPY
      When the bill is calculated
      Then the statement shows:
        | charge | 20,160 JPY |
        | credit | 155 JPY    |
        | tax    | 2,000 JPY  |
        | total  | 22,005 JPY |
