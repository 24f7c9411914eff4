package billing.manager;

import billing.api.CreditData;
import billing.api.CreditMovement;
import billing.api.CustomerLedger;
import billing.api.GatewayCharge;
import billing.api.LedgerCredits;
import billing.api.LedgerMonth;
import billing.api.PaymentData;
import billing.api.PaymentStatusChange;
import billing.money.Currency;
import billing.money.Money;
import java.math.BigInteger;

/** A ledger from the wire in the business's words. */
final class LedgerParser {

    private final TestCustomer customer;
    private final Currency currency;

    private LedgerParser(TestCustomer customer, Currency currency) {
        this.customer = customer;
        this.currency = currency;
    }

    static Ledger parse(TestCustomer customer, CustomerLedger wire) {
        LedgerParser parser = new LedgerParser(customer, Currency.of(wire.currency()));
        return new Ledger(parser.currency, wire.months().stream().map(parser::month).toList(), wire.credits().map(parser::balance));
    }

    private Ledger.Month month(LedgerMonth wire) {
        return new Ledger.Month(wire.month(), wire.statement().map(statement -> StatementParser.parse(customer, statement)),
                wire.payments().stream().map(this::payment).toList(), wire.events(), wire.creditUsed().map(this::money));
    }

    private Ledger.Payment payment(PaymentData wire) {
        return new Ledger.Payment(wire.paymentId(), money(wire.amount()), wire.status(),
                wire.history().stream().map(PaymentStatusChange::status).toList(), wire.charges().stream().map(this::charge).toList());
    }

    private Ledger.Charge charge(GatewayCharge taken) {
        return new Ledger.Charge(money(taken.amount()), taken.givenBack());
    }

    private Ledger.Balance balance(LedgerCredits wire) {
        return new Ledger.Balance(money(wire.remaining()), wire.credits().stream().map(this::credit).toList(), wire.movements().stream().map(this::movement).toList());
    }

    private Ledger.Credit credit(CreditData wire) {
        return new Ledger.Credit(wire.creditId(), money(wire.amount()), money(wire.used()), money(wire.expired()), money(wire.withdrawn()),
                money(wire.remaining()));
    }

    private Ledger.Movement movement(CreditMovement wire) {
        return new Ledger.Movement(wire.movement(), money(wire.amount()), wire.creditId(), wire.month());
    }

    private Money money(BigInteger smallestUnits) {
        return Money.ofMinor(currency, smallestUnits);
    }
}
