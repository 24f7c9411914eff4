package billing.acceptance.expect;

import billing.manager.CreditManager;
import billing.money.Money;
import billing.text.Choice;
import java.util.List;
import org.opentest4j.AssertionFailedError;

/** The movements that a scenario expects of a customer's credits: all of them, in any order. */
public final class ExpectedHistory {

    private static final List<String> COLUMNS = List.of("movement", "amount", "campaign");
    private static final Choice<String> ALLOWED = Choice.of("column of a credit history", COLUMNS);
    private static final Choice<String> MOVEMENTS = Choice.of("movement", List.of("GRANTED", "USED", "RELEASED", "EXPIRED", "WITHDRAWN"));

    private final Rows rows;

    private ExpectedHistory(Rows rows) {
        this.rows = rows;
    }

    public static ExpectedHistory of(List<List<String>> table) {
        return new ExpectedHistory(Rows.of(table, ALLOWED, ExpectedHistory::spelling).needing("movement", "amount"));
    }

    public void compareWith(List<CreditManager.Movement> history) {
        List<List<String>> actual = rows.actual(history.stream()
                .map(movement -> Rows.cells(COLUMNS, List.of(movement.movement(), movement.amount().toString(), movement.campaign()))).toList());
        if (!rows.same(actual)) {
            throw new AssertionFailedError("Wrong credit history:\n" + rows.difference(actual), rows.expected(), actual);
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
