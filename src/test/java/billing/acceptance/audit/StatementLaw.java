package billing.acceptance.audit;

import billing.manager.Ledger;
import billing.manager.LedgerLaw;
import billing.manager.Statement;
import billing.manager.StatementItem;
import billing.money.Money;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A statement's lines, items and steps come to its total (§8), which is what its payment asks for (§10). */
final class StatementLaw {

    private static final Set<StatementItem> ITEMS = EnumSet.complementOf(EnumSet.of(StatementItem.TOTAL, StatementItem.UNPAID));
    private static final Set<StatementItem> LOWERING = EnumSet.of(StatementItem.DISCOUNT, StatementItem.CREDIT);

    private StatementLaw() {}

    static Stream<Violation> violations(Ledger ledger) {
        return ledger.months().stream().flatMap(month -> Stream.concat(month.statement().stream().flatMap(StatementLaw::ofStatement), ofPayment(month)));
    }

    private static Stream<Violation> ofStatement(Statement statement) {
        return Stream.of(items(statement), lines(statement), steps(statement), strangers(statement), way(statement), end(statement)).flatMap(found -> found);
    }

    private static Stream<Violation> items(Statement statement) {
        Money sum = Sum.of(zero(statement), ITEMS.stream().map(item -> effect(statement, item)));
        String sentence = ITEMS.stream().filter(item -> item == StatementItem.CHARGE || !statement.amount(item).isZero())
                .map(item -> (LOWERING.contains(item) ? "- " : "+ ") + item + " " + statement.amount(item)).collect(Collectors.joining(" ")).substring(2);
        return broken(statement, "%s = %s, but the total is %s", sentence, sum, total(statement)).unless(sum.equals(total(statement)));
    }

    private static Stream<Violation> lines(Statement statement) {
        Money sum = Sum.of(zero(statement), statement.lines().stream().map(Statement.Line::amount));
        Money charge = statement.amount(StatementItem.CHARGE);
        return broken(statement, "the lines come to %s, but the charge is %s", sum, charge).unless(sum.equals(charge));
    }

    private static Stream<Violation> steps(Statement statement) {
        return ITEMS.stream().flatMap(item -> {
            Money sum = Sum.of(zero(statement),
                    statement.steps().stream().filter(step -> step.item().equals(item.toString())).map(Statement.Step::effect));
            Money shown = LOWERING.contains(item) ? sum.negated() : sum;
            return broken(statement, "the steps of the %s come to %s, but the %s is %s", item, shown, item, statement.amount(item))
                    .unless(shown.equals(statement.amount(item)));
        });
    }

    private static Stream<Violation> strangers(Statement statement) {
        return statement.steps().stream().flatMap(step -> broken(statement,
                "the step \"%s\" is of \"%s\", which is no item of a statement", step.arithmetic(), step.item())
                .unless(ITEMS.stream().anyMatch(item -> item.toString().equals(step.item()))));
    }

    private static Stream<Violation> way(Statement statement) {
        return IntStream.range(0, statement.steps().size()).boxed().flatMap(number -> {
            Statement.Step step = statement.steps().get(number);
            Money before = number == 0 ? zero(statement) : statement.steps().get(number - 1).reached();
            Money comesTo = before.plus(step.effect());
            return broken(statement, "step %d: %s %s = %s, but it reaches %s", number + 1, before, Sum.signed(step.effect()), comesTo, step.reached())
                    .unless(comesTo.equals(step.reached()));
        });
    }

    private static Stream<Violation> end(Statement statement) {
        Money reached = statement.steps().stream().map(Statement.Step::reached).reduce((earlier, later) -> later).orElse(zero(statement));
        return broken(statement, "the last step reaches %s, but the total is %s", reached, total(statement)).unless(reached.equals(total(statement)));
    }

    private static Stream<Violation> ofPayment(Ledger.Month month) {
        Optional<Money> total = month.statement().map(StatementLaw::total);
        String is = total.map(amount -> "the total is " + amount).orElse("there is no statement");
        return month.present().stream().flatMap(payment -> new Violation(LedgerLaw.STATEMENT, Optional.of(month.month()),
                "the payment asks for %s, but %s".formatted(payment.amount(), is), "§10").unless(total.equals(Optional.of(payment.amount()))));
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
