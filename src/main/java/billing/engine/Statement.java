package billing.engine;

import billing.money.Money;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A month's bill as the customer gets it (rulebook, chapter 8). Its items add up to its total, or it is not a statement.
 *
 * @param items every item, 0 where no rule touched it
 * @param steps how the total came about
 */
public record Statement(YearMonth month, List<Line> lines, Map<Item, Money> items, List<Step> steps, Money total) {

    public Statement {
        lines = List.copyOf(lines);
        items = Map.copyOf(items);
        steps = List.copyOf(steps);
        Money sum = items.entrySet().stream().map(item -> item.getKey().effect(item.getValue())).reduce(Money.zero(total.currency()), Money::plus);
        if (!sum.equals(total)) {
            throw new IllegalStateException("The statement of %s does not add up: its items come to %s, its total is %s".formatted(month, sum, total));
        }
    }

    static Statement of(Bill bill) {
        Map<Item, Money> items = new EnumMap<>(Item.class);
        Arrays.stream(Item.values()).forEach(item -> items.put(item, bill.items().getOrDefault(item, Money.zero(bill.subject().currency()))));
        return new Statement(bill.subject().month(), bill.subject().lines(), items, bill.steps(), bill.amount());
    }

    public Money item(Item item) {
        return items.get(item);
    }
}
