package billing.engine;

import billing.money.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A month's bill as the customer gets it (rulebook, chapter 8). A calculated one adds up; one that was damaged since says where it does not.
 *
 * @param items every item, 0 where no rule touched it
 * @param steps how the total came about
 */
public record Statement(YearMonth month, List<Line> lines, Map<Item, Money> items, List<Step> steps, Money total) {

    public Statement {
        lines = List.copyOf(lines);
        items = Map.copyOf(items);
        steps = List.copyOf(steps);
    }

    /** The statement of a computed bill; it adds up, or there is no statement. */
    static Statement of(Bill bill) {
        Map<Item, Money> items = new EnumMap<>(Item.class);
        Arrays.stream(Item.values()).forEach(item -> items.put(item, bill.item(item)));
        Statement statement = new Statement(bill.subject().month(), bill.subject().lines(), items, bill.steps(), bill.amount());
        statement.discrepancy().ifPresent(wrong -> {
            throw new IllegalStateException(wrong);
        });
        return statement;
    }

    /** Why the statement does not add up, if it does not. */
    Optional<String> discrepancy() {
        Money sum = items.entrySet().stream().map(item -> item.getKey().effect(item.getValue())).reduce(Money.zero(total.currency()), Money::plus);
        return sum.equals(total) ? Optional.empty()
                : Optional.of("the statement of %s does not add up: its items come to %s, its total is %s".formatted(month, sum, total));
    }

    public Money item(Item item) {
        return items.get(item);
    }

    /** Whether it has the same lines, items and total, however they came about. */
    boolean saysTheSameAs(Statement other) {
        return lines.equals(other.lines) && items.equals(other.items) && total.equals(other.total);
    }

    /** The same statement with the late fee of its total. */
    Statement withLateFee() {
        Money fee = LateFees.fee(total);
        Map<Item, Money> all = new EnumMap<>(items);
        all.merge(Item.LATE_FEE, fee, Money::plus);
        List<Step> done = new ArrayList<>(steps);
        done.add(new Step(LateFees.PARAGRAPH, Optional.empty(), Item.LATE_FEE, LateFees.arithmetic(total), fee, total.plus(fee)));
        return new Statement(month, lines, all, done, total.plus(fee));
    }

    /** The same statement over another total: only damage does that. */
    Statement over(Money other) {
        return new Statement(month, lines, items, steps, other);
    }
}
