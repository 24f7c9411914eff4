package billing.acceptance.expect;

import billing.acceptance.tables.Columns;
import billing.manager.Statement;
import billing.manager.StatementItem;
import billing.money.Currency;
import billing.money.Money;
import billing.text.Decimals;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.opentest4j.AssertionFailedError;

/** The lines that a scenario expects on a statement: all of them, in any order; numbers compare by value. */
public final class ExpectedLines {

    public static final Columns COLUMNS = new Columns("statement lines", List.of(), List.of("counter", "quantity", "unit", "amount", "project", "price"));

    private final Rows rows;

    private final List<String> priceCurrencies;

    private ExpectedLines(Rows rows, List<String> priceCurrencies) {
        this.rows = rows;
        this.priceCurrencies = priceCurrencies;
    }

    public static ExpectedLines of(List<List<String>> table) {
        return new ExpectedLines(Rows.of(table, COLUMNS, ExpectedLines::spelling), priceCurrencies(table));
    }

    public void compareWith(Statement statement) {
        String billed = statement.amount(StatementItem.TOTAL).currency().name();
        priceCurrencies.stream().filter(currency -> !currency.equals(billed)).findFirst().ifPresent(other -> {
            throw new AssertionFailedError("Wrong lines on the statement of %s: a price is expected in %s, but the statement is in %s"
                    .formatted(statement.month(), other, billed), other, billed);
        });
        List<List<String>> actual = rows.actual(statement.lines().stream().map(ExpectedLines::cells).toList());
        if (!rows.same(actual)) {
            String message = "Wrong lines on the statement of %s (%s): %s\n\n%s".formatted(
                    statement.month(), StatementItem.CHARGE.rule(), rows.difference(actual), Computation.of(statement));
            throw WrongLine.of(rows, actual, statement).<AssertionFailedError>map(figure -> new WrongAmount(message, figure))
                    .orElseGet(() -> new AssertionFailedError(message, rows.expected(), actual));
        }
    }

    private static Map<String, String> cells(Statement.Line line) {
        String price = line.price().map(unit -> unit.toString()).orElseGet(() -> Tariffs.shown(line.tariff()));
        return Rows.cells(COLUMNS.all(), List.of(line.counter(), Decimals.shortest(line.quantity()), line.unit(), line.amount().toString(), line.project(), price));
    }

    private static String spelling(String column, String cell) {
        return switch (column) {
            case "quantity" -> Decimals.shortest(Decimals.parse(cell));
            case "amount" -> Money.parse(cell).toString();
            case "price" -> price(cell);
            default -> cell;
        };
    }

    /** A price may be followed by its currency; a graduated one is written as the catalogue writes it. */
    private static String price(String cell) {
        if (cell.contains("up to")) {
            return Tariffs.spelling(cell);
        }
        String[] words = cell.split(" ", 2);
        if (words.length == 2) {
            Currency.of(words[1]);
        }
        return Decimals.shortest(Decimals.parse(words[0]));
    }

    private static List<String> priceCurrencies(List<List<String>> table) {
        int column = table.get(0).indexOf("price");
        return column < 0 ? List.of() : table.stream().skip(1).map(row -> row.get(column)).filter(cell -> cell != null && !cell.contains("up to"))
                .flatMap(cell -> Stream.of(cell.split(" ", 2)).skip(1)).toList();
    }
}
