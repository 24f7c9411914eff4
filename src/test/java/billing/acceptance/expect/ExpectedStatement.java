package billing.acceptance.expect;

import billing.manager.Statement;
import billing.manager.StatementItem;
import billing.money.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The amounts that a scenario expects on a statement; what it does not list is not compared. */
public record ExpectedStatement(Map<StatementItem, Money> amounts) {

    /** From the rows of a table: an item and its amount. */
    public static ExpectedStatement of(List<List<String>> rows) {
        Map<StatementItem, Money> amounts = new LinkedHashMap<>();
        for (List<String> row : rows) {
            if (row.size() != 2) {
                throw new IllegalArgumentException("the row %s has %d cells; write an item and its amount: | total | 110,000 KRW |".formatted(row, row.size()));
            }
            StatementItem item = StatementItem.of(Rows.text(row.get(0)));
            if (amounts.put(item, amount(item, Rows.text(row.get(1)))) != null) {
                throw new IllegalArgumentException("%s is listed twice".formatted(item));
            }
        }
        return new ExpectedStatement(amounts);
    }

    private static Money amount(StatementItem item, String cell) {
        try {
            return Money.parse(cell);
        } catch (IllegalArgumentException bad) {
            throw new IllegalArgumentException("%s: %s".formatted(item, bad.getMessage()), bad);
        }
    }

    public void compareWith(Statement statement) {
        FirstDifference.of(amounts, statement).ifPresent(first -> {
            throw new WrongAmount("Wrong statement of %s: %s\n%s\n\n%s".formatted(statement.month(), first, comparison(statement), first.computation()), first.figure());
        });
    }

    private String comparison(Statement statement) {
        TextTable table = new TextTable().row("", "item", "expected", "actual", "");
        for (StatementItem item : StatementItem.values()) {
            Money actual = statement.amount(item);
            if (amounts.containsKey(item)) {
                Money expected = amounts.get(item);
                table.row(actual.equals(expected) ? "" : "✗", item.toString(), expected.toString(), actual.toString(), Difference.of(expected, actual));
            } else {
                table.row("", item.toString(), "", actual.toString(), "");
            }
        }
        return table.toString();
    }
}
