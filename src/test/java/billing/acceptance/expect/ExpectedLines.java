package billing.acceptance.expect;

import billing.manager.Statement;
import billing.money.Money;
import billing.text.Choice;
import billing.text.Decimals;
import java.util.List;
import java.util.Map;
import org.opentest4j.AssertionFailedError;

/** The lines that a scenario expects on a statement: all of them, in any order; numbers compare by value. */
public final class ExpectedLines {

    private static final List<String> COLUMNS = List.of("counter", "quantity", "unit", "amount", "project", "price");
    private static final Choice<String> ALLOWED = Choice.of("column of statement lines", COLUMNS);

    private final Rows rows;

    private ExpectedLines(Rows rows) {
        this.rows = rows;
    }

    public static ExpectedLines of(List<List<String>> table) {
        return new ExpectedLines(Rows.of(table, ALLOWED, ExpectedLines::spelling));
    }

    public void compareWith(Statement statement) {
        List<List<String>> actual = rows.actual(statement.lines().stream().map(ExpectedLines::cells).toList());
        if (!rows.same(actual)) {
            throw new AssertionFailedError("Wrong lines on the statement of %s:\n%s\n\n%s"
                    .formatted(statement.month(), rows.difference(actual), Computation.of(statement)), rows.expected(), actual);
        }
    }

    private static Map<String, String> cells(Statement.Line line) {
        String price = line.price().map(unit -> unit.toString()).orElse(line.tariff());
        return Rows.cells(COLUMNS, List.of(line.counter(), Decimals.shortest(line.quantity()), line.unit(), line.amount().toString(), line.project(), price));
    }

    private static String spelling(String column, String cell) {
        return switch (column) {
            case "quantity" -> Decimals.shortest(Decimals.parse(cell));
            case "amount" -> Money.parse(cell).toString();
            case "price" -> price(cell);
            default -> cell;
        };
    }

    /** A price may be followed by its currency; a graduated one is compared as the catalogue writes it. */
    private static String price(String cell) {
        String number = cell.split(" ", -1)[0];
        return cell.contains("up to") ? cell : Decimals.shortest(Decimals.parse(number));
    }
}
