package billing.acceptance.audit;

import billing.manager.Ledger;
import billing.manager.LedgerLaw;
import billing.manager.Statement;
import billing.manager.StatementItem;
import billing.money.Money;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A statement's lines, items and steps come to its total (§8), which is what its payment asks for (§10). */
final class StatementLaw {

    private static final Set<StatementItem> ITEMS = EnumSet.complementOf(EnumSet.of(StatementItem.TOTAL, StatementItem.UNPAID));
    private static final Set<StatementItem> LOWERING = EnumSet.of(StatementItem.DISCOUNT, StatementItem.CREDIT);

    private static final Set<String> NAMES = ITEMS.stream().map(StatementItem::toString).collect(Collectors.toUnmodifiableSet());

    /** A step of a computation, what it is counted as, and the amount before it. */
    private record Way(int number, Money before, Statement.Step step) {}

    private StatementLaw() {}

    static void apply(Ledger ledger, Findings found) {
        ledger.months().forEach(month -> {
            month.statement().ifPresent(statement -> ofStatement(statement, found));
            ofPayment(month, found);
        });
    }

    private static void ofStatement(Statement statement, Findings found) {
        items(statement, found);
        lines(statement, found);
        steps(statement, found);
        strangers(statement, found);
        way(statement, found);
    }

    private static void items(Statement statement, Findings found) {
        Money sum = Sum.of(zero(statement), ITEMS.stream().map(item -> effect(statement, item)));
        found.unless(sum.equals(total(statement)), () -> broken(statement, "%s = %s, but the total is %s", sentence(statement), sum, total(statement)));
    }

    private static String sentence(Statement statement) {
        return ITEMS.stream().filter(item -> item == StatementItem.CHARGE || !statement.amount(item).isZero())
                .map(item -> (LOWERING.contains(item) ? "- " : "+ ") + item + " " + statement.amount(item)).collect(Collectors.joining(" ")).substring(2);
    }

    private static void lines(Statement statement, Findings found) {
        Money sum = Sum.of(zero(statement), statement.lines().stream().map(Statement.Line::amount));
        Money charge = statement.amount(StatementItem.CHARGE);
        found.unless(sum.equals(charge), () -> broken(statement, "the lines come to %s, but the charge is %s", sum, charge));
    }

    private static void steps(Statement statement, Findings found) {
        Map<String, Money> sums = new HashMap<>();
        statement.steps().forEach(step -> sums.merge(step.item(), step.effect(), Money::plus));
        ITEMS.forEach(item -> {
            Money sum = sums.getOrDefault(item.toString(), zero(statement));
            Money shown = LOWERING.contains(item) ? sum.negated() : sum;
            found.unless(shown.equals(statement.amount(item)), () ->
                    broken(statement, "the steps of the %s come to %s, but the %s is %s", item, shown, item, statement.amount(item)));
        });
    }

    private static void strangers(Statement statement, Findings found) {
        statement.steps().forEach(step -> found.unless(NAMES.contains(step.item()), () ->
                broken(statement, "the step \"%s\" is of \"%s\", which is no item of a statement", step.arithmetic(), step.item())));
    }

    private static void way(Statement statement, Findings found) {
        Money reached = zero(statement);
        for (int number = 1; number <= statement.steps().size(); number++) {
            Statement.Step step = statement.steps().get(number - 1);
            step(statement, new Way(number, reached, step), found);
            reached = step.reached();
        }
        Money last = reached;
        found.unless(last.equals(total(statement)), () -> broken(statement, "the last step reaches %s, but the total is %s", last, total(statement)));
    }

    private static void step(Statement statement, Way way, Findings found) {
        Money comesTo = way.before().plus(way.step().effect());
        found.unless(comesTo.equals(way.step().reached()), () -> broken(statement, "step %d: %s %s = %s, but it reaches %s", way.number(), way.before(),
                Sum.signed(way.step().effect()), comesTo, way.step().reached()));
    }

    private static void ofPayment(Ledger.Month month, Findings found) {
        Optional<Money> total = month.statement().map(StatementLaw::total);
        month.present().ifPresent(payment -> found.unless(total.equals(Optional.of(payment.amount())), () -> new Violation(LedgerLaw.STATEMENT,
                Optional.of(month.month()), "the payment asks for %s, but %s".formatted(payment.amount(), is(total)), "§10")));
    }

    private static String is(Optional<Money> total) {
        return total.map(amount -> "the total is " + amount).orElse("there is no statement");
    }

    private static Money effect(Statement statement, StatementItem item) {
        return LOWERING.contains(item) ? statement.amount(item).negated() : statement.amount(item);
    }

    private static Money total(Statement statement) {
        return statement.amount(StatementItem.TOTAL);
    }

    private static Money zero(Statement statement) {
        return Money.zero(total(statement).currency());
    }

    private static Violation broken(Statement statement, String figures, Object... parts) {
        return new Violation(LedgerLaw.STATEMENT, Optional.of(statement.month()), figures.formatted(parts), "§8");
    }
}
