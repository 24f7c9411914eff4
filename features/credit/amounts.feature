@credit
Feature: What a credit may be

  Background:
    Given a customer in Korea billed for 2026-01

  Rule: A credit is worth something, and does not end before it begins

    Scenario: A credit of nothing is refused
      When a free credit of 0 KRW
      Then the request is refused with INVALID_REQUEST

    Scenario: A credit that ends before it begins is refused
      When these credits:
        | type | amount     | from       | until      |
        | FREE | 10,000 KRW | 2026-02-01 | 2026-01-31 |
      Then the request is refused with INVALID_REQUEST
