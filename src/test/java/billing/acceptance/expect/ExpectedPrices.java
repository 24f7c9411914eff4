package billing.acceptance.expect;

import billing.acceptance.tables.Columns;
import billing.manager.ContractTerms;
import java.util.List;
import java.util.Optional;
import org.opentest4j.AssertionFailedError;

/** The prices that a scenario expects of the contract that covers the billing month: all of them, in any order; numbers compare by value. */
public final class ExpectedPrices {

    public static final Columns COLUMNS = new Columns("contract prices", List.of("counter", "price"), List.of());

    private final Rows rows;

    private ExpectedPrices(Rows rows) {
        this.rows = rows;
    }

    public static ExpectedPrices of(List<List<String>> table) {
        return new ExpectedPrices(Rows.of(table, COLUMNS, ExpectedPrices::spelling));
    }

    public void compareWith(Optional<ContractTerms> found) {
        ContractTerms terms = ExpectContract.found(found);
        List<List<String>> actual = rows.actual(terms.prices().stream()
                .map(price -> Rows.cells(COLUMNS.all(), List.of(price.counter(), Tariffs.shown(price.tariff())))).toList());
        if (!rows.same(actual)) {
            throw new AssertionFailedError("Wrong prices of the contract %s (§5): %s".formatted(terms.contract(), rows.difference(actual)), rows.expected(), actual);
        }
    }

    private static String spelling(String column, String cell) {
        return column.equals("price") ? Tariffs.spelling(cell) : cell;
    }
}
