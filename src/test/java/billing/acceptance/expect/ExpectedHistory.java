package billing.acceptance.expect;

import billing.acceptance.tables.Columns;
import billing.manager.CreditManager;
import billing.money.Money;
import billing.text.Choice;
import java.util.List;
import org.opentest4j.AssertionFailedError;

/** The movements that a scenario expects of a customer's credits: all of them, in any order. */
public final class ExpectedHistory {

    public static final Columns COLUMNS = new Columns("a credit history", List.of("movement", "amount"), List.of("campaign"));

    private static final Choice<String> MOVEMENTS = Choice.of("movement", List.of("GRANTED", "USED", "RELEASED", "EXPIRED", "WITHDRAWN"));

    private final Rows rows;

    private ExpectedHistory(Rows rows) {
        this.rows = rows;
    }

    public static ExpectedHistory of(List<List<String>> table) {
        return new ExpectedHistory(Rows.of(table, COLUMNS, ExpectedHistory::spelling));
    }

    public void compareWith(List<CreditManager.Movement> history) {
        List<List<String>> actual = rows.actual(history.stream()
                .map(movement -> Rows.cells(COLUMNS.all(), List.of(movement.movement(), movement.amount().toString(), movement.campaign()))).toList());
        if (!rows.same(actual)) {
            throw new AssertionFailedError("Wrong credit history (§7): " + rows.difference(actual), rows.expected(), actual);
        }
    }

    private static String spelling(String column, String cell) {
        return switch (column) {
            case "amount" -> Money.parse(cell).toString();
            case "movement" -> MOVEMENTS.pick(cell);
            default -> cell;
        };
    }
}
