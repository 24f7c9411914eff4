package billing.acceptance.audit;

import billing.manager.Ledger;
import billing.manager.LedgerLaw;
import billing.manager.StatementItem;
import billing.money.Money;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a month used of credits, by its balance and by the movements, is the credit of its statement; without a statement it is nothing (§7). */
final class CreditUseLaw {

    private CreditUseLaw() {}

    static void apply(Ledger ledger, Findings found) {
        Set<YearMonth> all = new TreeSet<>();
        ledger.months().forEach(month -> all.add(month.month()));
        ledger.movements().forEach(moved -> moved.month().ifPresent(all::add));
        all.forEach(month -> ofMonth(ledger, month, found));
    }

    private static void ofMonth(Ledger ledger, YearMonth month, Findings found) {
        Optional<Ledger.Month> told = ledger.months().stream().filter(each -> each.month().equals(month)).findFirst();
        Optional<Money> shown = told.flatMap(Ledger.Month::statement).map(statement -> statement.amount(StatementItem.CREDIT));
        Money credit = shown.orElse(Money.zero(ledger.currency()));
        Money moved = Sum.used(ledger, movement -> movement.month().equals(Optional.of(month)));
        found.unless(moved.equals(credit), () -> broken(month, "the history says that the month used %s, but %s", moved, but(shown)));
        told.flatMap(Ledger.Month::creditUsed).ifPresent(used ->
                found.unless(used.equals(credit), () -> broken(month, "the ledger says that the month used %s, but %s", used, but(shown))));
    }

    private static String but(Optional<Money> shown) {
        return shown.map(amount -> "the credit of the statement is " + amount).orElse("there is no statement");
    }

    private static Violation broken(YearMonth month, String figures, Object... parts) {
        return new Violation(LedgerLaw.CREDIT_USE, Optional.of(month), figures.formatted(parts), "§7");
    }
}
