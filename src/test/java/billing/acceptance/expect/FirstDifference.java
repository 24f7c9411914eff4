package billing.acceptance.expect;

import billing.manager.Statement;
import billing.manager.StatementItem;
import billing.money.Money;
import billing.report.scenario.WrongFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The first item, in the order in which a statement is computed, that is not as expected: what comes after it is mostly its consequence.
 *
 * <p>Credit that was taken before the adjustments, as limited credit is, comes before them.
 */
final class FirstDifference {

    private final StatementItem item;
    private final Map<StatementItem, Money> expected;
    private final Statement statement;

    private FirstDifference(StatementItem item, Map<StatementItem, Money> expected, Statement statement) {
        this.item = item;
        this.expected = expected;
        this.statement = statement;
    }

    static Optional<FirstDifference> of(Map<StatementItem, Money> expected, Statement statement) {
        return order(statement).stream().filter(item -> isWrong(item, expected, statement)).findFirst().map(item -> new FirstDifference(item, expected, statement));
    }

    /** The computation, with an arrow at the item's first step, if it has one. */
    String computation() {
        return firstStep().map(step -> Computation.markedAt(step, statement)).orElseGet(() -> Computation.of(statement));
    }

    WrongFigure figure() {
        return new WrongFigure(statement.month(), item.toString(), rule(), amounts(), firstStep().map(WrongFigure.Place::of), tooMuch());
    }

    /** {@code shortfall (§5): expected 14,888 KRW, but it is 0 KRW (14,888 KRW too little); no rule produced it}, and by how much the total is wrong. */
    @Override
    public String toString() {
        String nobody = isSum() || firstStep().isPresent() ? "" : "; no rule produced it";
        String inAll = item != StatementItem.TOTAL && isWrong(StatementItem.TOTAL, expected, statement) ? "; the total is " + Difference.of(
                expected.get(StatementItem.TOTAL), statement.amount(StatementItem.TOTAL)) : "";
        return "%s (%s): %s%s%s".formatted(item, rule(), Difference.sentence(expected.get(item), statement.amount(item)), nobody, inAll);
    }

    private String rule() {
        return firstStep().map(Statement.Step::rule).orElse(item.rule());
    }

    private WrongFigure.Amounts amounts() {
        return new WrongFigure.Amounts(expected.get(item), statement.amount(item));
    }

    /** Where the scenario expects a total, the total says it. */
    private Optional<Money> tooMuch() {
        StatementItem telling = expected.containsKey(StatementItem.TOTAL) ? StatementItem.TOTAL : item;
        return Overcharge.of(telling, expected.get(telling), statement.amount(telling));
    }

    /** The sums have no step of their own. */
    private boolean isSum() {
        return item == StatementItem.TOTAL || item == StatementItem.UNPAID;
    }

    private static boolean isWrong(StatementItem item, Map<StatementItem, Money> expected, Statement statement) {
        return expected.containsKey(item) && !expected.get(item).equals(statement.amount(item));
    }

    private Optional<Statement.Step> firstStep() {
        return statement.steps().stream().filter(step -> step.item().equals(item.toString())).findFirst();
    }

    private static List<StatementItem> order(Statement statement) {
        List<StatementItem> order = new ArrayList<>(List.of(StatementItem.values()));
        OptionalInt credit = position(statement, StatementItem.CREDIT);
        OptionalInt later = position(statement, StatementItem.DISCOUNT, StatementItem.SURCHARGE, StatementItem.SHORTFALL);
        if (credit.isPresent() && later.isPresent() && credit.getAsInt() < later.getAsInt()) {
            order.remove(StatementItem.CREDIT);
            order.add(order.indexOf(StatementItem.DISCOUNT), StatementItem.CREDIT);
        }
        return order;
    }

    private static OptionalInt position(Statement statement, StatementItem... items) {
        List<String> words = Stream.of(items).map(StatementItem::toString).toList();
        return IntStream.range(0, statement.steps().size()).filter(step -> words.contains(statement.steps().get(step).item())).findFirst();
    }
}
