package billing.manager;

import billing.api.CreditBalance;
import billing.api.CreditData;
import billing.api.CreditHistory;
import billing.api.GatewayCharge;
import billing.api.MeteringData;
import billing.api.MeteringList;
import billing.api.PaymentData;
import billing.api.PaymentStatusChange;
import billing.money.Currency;
import billing.money.Money;
import java.math.BigInteger;
import java.util.List;

/** The parts of a ledger from the wire in the business's words. */
final class LedgerParser {

    private final Currency currency;

    private LedgerParser(String currency) {
        this.currency = Currency.of(currency);
    }

    static Ledger.Payment payment(PaymentData wire) {
        LedgerParser parser = new LedgerParser(wire.currency());
        return new Ledger.Payment(wire.paymentId(), parser.money(wire.amount()), wire.status(),
                wire.history().stream().map(PaymentStatusChange::status).toList(), wire.charges().stream().map(parser::charge).toList());
    }

    static Ledger.Balance balance(CreditBalance wire) {
        LedgerParser parser = new LedgerParser(wire.currency());
        return new Ledger.Balance(parser.money(wire.remaining()), parser.money(wire.used()), wire.credits().stream().map(parser::credit).toList());
    }

    static List<Ledger.Movement> movements(CreditHistory wire) {
        LedgerParser parser = new LedgerParser(wire.currency());
        return wire.movements().stream()
                .map(moved -> new Ledger.Movement(moved.movement(), parser.money(moved.amount()), moved.creditId(), moved.month())).toList();
    }

    static List<String> events(MeteringList wire) {
        return wire.meters().stream().map(MeteringData::eventId).flatMap(event -> event.stream()).toList();
    }

    private Ledger.Charge charge(GatewayCharge taken) {
        return new Ledger.Charge(money(taken.amount()), taken.givenBack());
    }

    private Ledger.Credit credit(CreditData wire) {
        return new Ledger.Credit(wire.creditId(), money(wire.amount()), money(wire.used()), money(wire.expired()), money(wire.withdrawn()),
                money(wire.remaining()));
    }

    private Money money(BigInteger smallestUnits) {
        return Money.ofMinor(currency, smallestUnits);
    }
}
