package billing.acceptance.audit;

import billing.manager.Ledger;
import billing.manager.Statement;
import billing.manager.StatementItem;
import billing.money.Currency;
import billing.money.Money;
import billing.money.UnitPrice;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sound ledger, in parts that a test can break: January was refunded, calculated again, marked overdue and paid; February was cancelled; March was only
 * metered. One credit paid January and, for a while, February, until the rest of it expired in part; another was withdrawn.
 */
final class LedgerBuilder {

    static final YearMonth JANUARY = YearMonth.of(2026, 1);
    static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    static final YearMonth MARCH = YearMonth.of(2026, 3);

    final Map<StatementItem, Money> items = new EnumMap<>(StatementItem.class);
    final List<Statement.Line> lines = new ArrayList<>();
    final List<Statement.Step> steps = new ArrayList<>();
    final List<Ledger.Payment> januaryPayments = new ArrayList<>();
    final List<Ledger.Payment> februaryPayments = new ArrayList<>();
    final List<String> januaryEvents = new ArrayList<>(List.of("e-1", "e-2"));
    final List<String> marchEvents = new ArrayList<>(List.of("e-3"));
    final List<Ledger.Credit> credits = new ArrayList<>();
    final List<Ledger.Movement> movements = new ArrayList<>();
    Money januaryUsed = won("50,000");
    Money februaryUsed = won("0");
    Money remaining = won("40,000");
    boolean januaryHasStatement = true;

    LedgerBuilder() {
        items.putAll(Map.of(StatementItem.CHARGE, won("200,000"), StatementItem.DISCOUNT, won("10,000"), StatementItem.SURCHARGE, won("5,000"),
                StatementItem.SHORTFALL, won("5,000"), StatementItem.CREDIT, won("50,000"), StatementItem.TAX, won("15,000"),
                StatementItem.LATE_FEE, won("3,300"), StatementItem.TOTAL, won("168,300"), StatementItem.UNPAID, won("0")));
        lines.add(line("compute.c2.c8m8", "180,000"));
        lines.add(line("network.floating_ip", "20,000"));
        steps.add(step("charge", "180,000", "180,000"));
        steps.add(step("charge", "20,000", "200,000"));
        steps.add(step("discount", "-10,000", "190,000"));
        steps.add(step("surcharge", "5,000", "195,000"));
        steps.add(step("shortfall", "5,000", "200,000"));
        steps.add(step("credit", "-50,000", "150,000"));
        steps.add(step("tax", "15,000", "165,000"));
        steps.add(step("late fee", "3,300", "168,300"));
        januaryPayments.add(payment("pay-1", "168,300", "CREATED", "REGISTERED", "READY", "PAID", "REFUNDED").with(charge("168,300", true)));
        januaryPayments.add(payment("pay-2", "168,300", "CREATED", "REGISTERED", "READY", "PAID").with(charge("168,300", false)));
        februaryPayments.add(payment("pay-3", "1,000", "CREATED", "REGISTERED", "READY", "CANCELLED").with());
        credits.add(new Ledger.Credit("credit-1", won("100,000"), won("50,000"), won("10,000"), won("0"), won("40,000")));
        credits.add(new Ledger.Credit("credit-2", won("30,000"), won("0"), won("0"), won("30,000"), won("0")));
        moved("GRANTED", "100,000", "credit-1", Optional.empty());
        moved("GRANTED", "30,000", "credit-2", Optional.empty());
        moved("USED", "50,000", "credit-1", Optional.of(JANUARY));
        moved("USED", "20,000", "credit-1", Optional.of(FEBRUARY));
        moved("RELEASED", "20,000", "credit-1", Optional.of(FEBRUARY));
        moved("EXPIRED", "10,000", "credit-1", Optional.empty());
        moved("WITHDRAWN", "30,000", "credit-2", Optional.empty());
    }

    Ledger build() {
        Optional<Statement> statement = Optional.of(new Statement(JANUARY, items, lines, steps, List.of())).filter(there -> januaryHasStatement);
        return new Ledger(Currency.KRW, List.of(
                new Ledger.Month(JANUARY, statement, januaryPayments, januaryEvents, Optional.of(januaryUsed)),
                new Ledger.Month(FEBRUARY, Optional.empty(), februaryPayments, List.of(), Optional.of(februaryUsed)),
                new Ledger.Month(MARCH, Optional.empty(), List.of(), marchEvents, Optional.of(won("0")))),
                Optional.of(new Ledger.Balance(remaining, credits, movements)));
    }

    void moved(String kind, String amount, String creditId, Optional<YearMonth> month) {
        movements.add(new Ledger.Movement(kind, won(amount), creditId, month));
    }

    static Ledger.Charge charge(String amount, boolean givenBack) {
        return new Ledger.Charge(won(amount), givenBack);
    }

    static Statement.Step step(String item, String effect, String reached) {
        return new Statement.Step("§8", Optional.empty(), item, "by hand", won(effect), won(reached));
    }

    static Way payment(String id, String amount, String... statuses) {
        return charges -> new Ledger.Payment(id, won(amount), statuses[statuses.length - 1], List.of(statuses), List.of(charges));
    }

    static Money won(String amount) {
        return Money.parse(amount + " KRW");
    }

    /** A payment but for its charges. */
    @FunctionalInterface
    interface Way {

        Ledger.Payment with(Ledger.Charge... charges);
    }

    private static Statement.Line line(String counter, String amount) {
        return new Statement.Line("web", counter, BigDecimal.ONE, "HOURS", Optional.of(UnitPrice.of("1")), "1", won(amount));
    }
}
