package billing.acceptance.expect;

import billing.acceptance.tables.BadRow;
import billing.manager.Statement;
import billing.manager.StatementItem;
import billing.money.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The amounts that a scenario expects on a statement; what it does not list is not compared. */
public record ExpectedStatement(Map<StatementItem, Money> amounts) {

    /** What the columns are called where they are explained, and not written. */
    private static final List<String> HEADER = List.of("item", "amount");

    /** From the rows of a table: an item and its amount. */
    public static ExpectedStatement of(List<List<String>> rows) {
        Map<StatementItem, Money> amounts = new LinkedHashMap<>();
        if (!rows.isEmpty() && rows.get(0).equals(HEADER)) {
            throw new BadRow(0, "a statement has no header: it lists items and their amounts, and nothing above them; delete the row | item | amount |");
        }
        for (int row = 0; row < rows.size(); row++) {
            try {
                read(rows.get(row).stream().map(Rows::text).toList(), amounts);
            } catch (IllegalArgumentException bad) {
                throw new BadRow(row, String.valueOf(bad.getMessage()), bad);
            }
        }
        return new ExpectedStatement(amounts);
    }

    private static void read(List<String> row, Map<StatementItem, Money> amounts) {
        if (row.size() != 2) {
            throw new IllegalArgumentException("the row | %s | is not an item and its amount; write it like | total | 110,000 KRW |"
                    .formatted(String.join(" | ", row)));
        }
        StatementItem item = StatementItem.of(row.get(0));
        if (amounts.put(item, amount(item, row.get(1))) != null) {
            throw new IllegalArgumentException("%s is listed twice".formatted(item));
        }
    }

    /** The name of an item says whether it is added or taken off. */
    private static Money amount(StatementItem item, String cell) {
        try {
            Money amount = Money.parse(cell);
            if (amount.isNegative()) {
                throw new IllegalArgumentException("\"%s\" has a sign; the amounts of a statement have none: %s".formatted(cell, amount.negated()));
            }
            return amount;
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
