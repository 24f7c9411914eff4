@statement
Feature: A bill of one won can be overdue

  Rule: A total above 0 is overdue, a total of 0 is not

    Scenario Outline: A bill that came to <total> KRW when the job ran is <marked>
      223 × 0.0045 = 1.0035 come to 1 won without tax, 222 × 0.0045 = 0.999 to none;
      400 × 250 = 100,000 are added later; tax 10,000; 2 % of 110,001 are 2,200.02.
      Given a customer in Korea billed for 2026-01
      And <requests> COUNT of object.requests
      And the bill is calculated and left unpaid
      And the CALC_LATE_FEE job runs on 2026-02-01
      And 400 HOURS of compute.c2.c8m8
      When the bill is calculated again
      Then the statement shows:
        | charge   | <charge> KRW |
        | late fee | <fee> KRW    |

      Examples:
        | why              | total | marked      | requests | charge  | fee   |
        | nothing was owed | 0     | not overdue | 222      | 100,000 | 0     |
        | one won was owed | 1     | overdue     | 223      | 100,001 | 2,200 |
