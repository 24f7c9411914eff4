package billing.acceptance.expect;

import billing.acceptance.tables.Columns;
import billing.acceptance.tables.Written;
import billing.manager.Message;
import billing.money.Money;
import java.util.List;
import java.util.Map;
import org.opentest4j.AssertionFailedError;

/** The messages that a scenario expects in a customer's outbox: all of them, in any order. */
public final class ExpectedOutbox {

    public static final Columns COLUMNS = new Columns("an outbox", List.of("message", "month", "amount"), List.of());

    private final Rows rows;

    private ExpectedOutbox(Rows rows) {
        this.rows = rows;
    }

    public static ExpectedOutbox of(List<List<String>> table) {
        return new ExpectedOutbox(Rows.of(table, COLUMNS, ExpectedOutbox::spelling));
    }

    public void compareWith(List<Message> messages) {
        List<List<String>> actual = rows.actual(messages.stream().map(ExpectedOutbox::cells).toList());
        if (!rows.same(actual)) {
            throw new AssertionFailedError("Wrong outbox (§11): " + rows.difference(actual), rows.expected(), actual);
        }
    }

    private static Map<String, String> cells(Message message) {
        return Rows.cells(COLUMNS.all(), List.of(message.kind(), message.month().toString(), message.amount().toString()));
    }

    private static String spelling(String column, String cell) {
        return switch (column) {
            case "message" -> Written.message(cell);
            case "month" -> Written.month(cell).toString();
            default -> Money.parse(cell).toString();
        };
    }
}
