package billing.acceptance.expect;

import billing.manager.Statement;
import billing.manager.StatementItem;
import billing.money.Money;
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
    private final Money expected;
    private final Statement statement;

    private FirstDifference(StatementItem item, Money expected, Statement statement) {
        this.item = item;
        this.expected = expected;
        this.statement = statement;
    }

    static Optional<FirstDifference> of(Map<StatementItem, Money> expected, Statement statement) {
        return order(statement).stream()
                .filter(item -> expected.containsKey(item) && !expected.get(item).equals(statement.amount(item))).findFirst()
                .map(item -> new FirstDifference(item, expected.get(item), statement));
    }

    /** The computation, with an arrow at the item's first step, if it has one. */
    String computation() {
        return firstStep().map(step -> Computation.markedAt(step, statement)).orElseGet(() -> Computation.of(statement));
    }

    /** {@code First to differ: shortfall (§5): expected 14,888 KRW, but it is 0 KRW; no rule produced it}. */
    @Override
    public String toString() {
        String rule = firstStep().map(Statement.Step::rule).orElse(item.rule());
        String nobody = isSum() || firstStep().isPresent() ? "" : "; no rule produced it";
        return "First to differ: %s (%s): expected %s, but it is %s%s".formatted(item, rule, expected, statement.amount(item), nobody);
    }

    /** The sums have no step of their own. */
    private boolean isSum() {
        return item == StatementItem.TOTAL || item == StatementItem.UNPAID;
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
