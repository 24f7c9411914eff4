@batch @sandbox
Feature: Only a ledger that holds something can be damaged

  Rule: Where there is nothing to damage, the sandbox refuses

    Scenario Outline: A customer who was never billed has no <damage> to damage
      Given a customer in Korea billed for 2026-01
      When the ledger is damaged in its <damage>
      Then the request is refused with INVALID_REQUEST

      Examples:
        | why                    | damage          |
        | nothing was calculated | statement total |
        | no credit was granted  | credit balance  |
        | no credit was used     | credit use      |
        | nothing was to be paid | payment history |
        | nothing was charged    | gateway charge  |
        | no usage was reported  | event           |
