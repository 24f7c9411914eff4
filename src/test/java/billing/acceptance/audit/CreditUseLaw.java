package billing.acceptance.audit;

import billing.manager.Ledger;
import billing.manager.LedgerLaw;
import billing.manager.StatementItem;
import billing.money.Money;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a month used of credits, by its balance and by the movements, is the credit of its statement; without a statement it is nothing (§7). */
final class CreditUseLaw {

    private CreditUseLaw() {}

    static Stream<Violation> violations(Ledger ledger) {
        Set<YearMonth> all = new TreeSet<>();
        ledger.months().forEach(month -> all.add(month.month()));
        ledger.movements().forEach(moved -> moved.month().ifPresent(all::add));
        return all.stream().flatMap(month -> ofMonth(ledger, month));
    }

    private static Stream<Violation> ofMonth(Ledger ledger, YearMonth month) {
        Optional<Ledger.Month> told = ledger.months().stream().filter(each -> each.month().equals(month)).findFirst();
        Optional<Money> shown = told.flatMap(Ledger.Month::statement).map(statement -> statement.amount(StatementItem.CREDIT));
        Money credit = shown.orElse(Money.zero(ledger.currency()));
        String but = shown.map(amount -> "the credit of the statement is " + amount).orElse("there is no statement");
        Money moved = Sum.used(ledger, movement -> movement.month().equals(Optional.of(month)));
        Stream<Violation> history = broken(month, "the history says that the month used %s, but %s", moved, but).unless(moved.equals(credit));
        Stream<Violation> shownUse = told.flatMap(Ledger.Month::creditUsed).stream()
                .flatMap(used -> broken(month, "the ledger says that the month used %s, but %s", used, but).unless(used.equals(credit)));
        return Stream.concat(history, shownUse);
    }

    private static Violation broken(YearMonth month, String figures, Object... parts) {
        return new Violation(LedgerLaw.CREDIT_USE, Optional.of(month), figures.formatted(parts), "§7");
    }
}
