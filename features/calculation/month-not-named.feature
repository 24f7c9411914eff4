@calculation
Feature: A scenario need not name the month

  Rule: A customer without a month is billed for the configured month, or else for the month before this one

    Scenario: A customer whose month is not named is billed like any other
      100 hours at 250 are 25,000, of which 10 % are 2,500. Usage and statement are of one month, or there would be no line.
      Given a customer in Korea
      And 100 HOURS of compute.c2.c8m8
      When the bill is calculated
      Then the total is 27,500 KRW
