@credit
Feature: Elsewhere a credit is refused in any currency

  Rule: Where there are no credits, a request about one is refused before anything else is looked at

    Background:
      Given a customer in elsewhere billed for 2026-01

    Scenario: A credit in won is refused as unsupported, not as foreign
      When a free credit of 1,000 KRW
      Then the request is refused with CREDIT_NOT_SUPPORTED

    Scenario: What remains of a credit is asked for in vain elsewhere
      When 0.00 USD of credit remains
      Then the request is refused with CREDIT_NOT_SUPPORTED
