package billing.acceptance.audit;

import billing.manager.Ledger;
import billing.money.Money;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Amounts added up. */
final class Sum {

    private Sum() {}

    static Money of(Money zero, Stream<Money> amounts) {
        return amounts.reduce(zero, Money::plus);
    }

    /** What the movements of one kind come to. */
    static Money of(Ledger ledger, String kind, Predicate<Ledger.Movement> which) {
        return of(Money.zero(ledger.currency()), ledger.movements().stream().filter(moved -> moved.kind().equals(kind)).filter(which).map(Ledger.Movement::amount));
    }

    /** What was used and not released again. */
    static Money used(Ledger ledger, Predicate<Ledger.Movement> which) {
        return of(ledger, "USED", which).minus(of(ledger, "RELEASED", which));
    }

    /** {@code - 150 KRW}, with a space as in a sum. */
    static String signed(Money amount) {
        return amount.isNegative() ? "- " + amount.negated() : "+ " + amount;
    }
}
