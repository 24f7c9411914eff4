package billing.engine;

import billing.money.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds every month whose ledger does not add up: statement, credits, payments, charges and events, each against the other books (rulebook, chapter 11). */
final class Reconciliation {

    private final Account account;
    private final Cashier cashier;
    private final List<String> findings = new ArrayList<>();

    private Reconciliation(Account account, Cashier cashier) {
        this.account = account;
        this.cashier = cashier;
    }

    /** One sentence for each finding, which begins with the month; none if all is well. */
    static List<String> findings(Account account, Cashier cashier) {
        Reconciliation reconciliation = new Reconciliation(account, cashier);
        Set<YearMonth> months = new TreeSet<>(account.months().keySet());
        months.addAll(account.usage().months());
        account.credits().credits().forEach(credit -> months.addAll(credit.uses().keySet()));
        months.forEach(reconciliation::check);
        account.credits().credits().forEach(reconciliation::check);
        return reconciliation.findings;
    }

    private void check(YearMonth month) {
        BilledMonth billed = account.billed(month);
        billed.statement().flatMap(Statement::discrepancy).ifPresent(wrong -> report(month, wrong));
        Money billedCredit = billed.statement().map(statement -> statement.item(Item.CREDIT)).orElse(nothing());
        Money usedCredit = account.credits().usedIn(month);
        report(month, !usedCredit.equals(billedCredit), "its statement shows %s of credit, the credits say %s".formatted(billedCredit, usedCredit));
        billed.payments().forEach(payment -> check(month, payment));
        check(month, account.usage().of(month));
    }

    private void check(YearMonth month, Payment payment) {
        List<PaymentStatus> way = payment.history().stream().map(Payment.Change::status).toList();
        report(month, !PaymentStatus.isWay(way), "the payment %s went an impossible way: %s".formatted(payment.id(), way));
        Money paid = payment.status() == PaymentStatus.PAID ? payment.amount() : nothing();
        Money kept = cashier.kept(payment);
        report(month, !kept.equals(paid), "%s is paid, the gateway took %s".formatted(paid, kept));
    }

    private void check(YearMonth month, List<Reading> readings) {
        Set<String> seen = new HashSet<>();
        readings.stream().flatMap(reading -> reading.meter().eventId().stream())
                .filter(event -> !seen.add(event)).forEach(twice -> report(month, "the event %s counts twice".formatted(twice)));
    }

    private void check(Credit credit) {
        Money left = account.credits().history().stream().filter(movement -> movement.credit().id().equals(credit.id()))
                .map(Movement::effect).reduce(nothing(), Money::plus);
        boolean wrong = !left.equals(credit.remaining()) || credit.remaining().isNegative();
        report(monthOf(credit), wrong, "of the %s granted as %s, the history leaves %s, the balance %s".formatted(credit.terms().amount(), credit.id(), left, credit.remaining()));
    }

    /** The month of a credit's day of grant: a credit belongs to no other. */
    private YearMonth monthOf(Credit credit) {
        Optional<Movement> granted = account.credits().history().stream()
                .filter(movement -> movement.type() == Movement.Type.GRANTED && movement.credit().id().equals(credit.id())).findFirst();
        return YearMonth.from(granted.map(Movement::day).orElse(account.today()));
    }

    private Money nothing() {
        return Money.zero(account.customer().member().currency());
    }

    private void report(YearMonth month, boolean wrong, String finding) {
        if (wrong) {
            report(month, finding);
        }
    }

    private void report(YearMonth month, String finding) {
        findings.add(month + ": " + finding);
    }
}
