package billing.acceptance.expect;

import billing.acceptance.tables.Columns;
import billing.manager.AggregatedUsage;
import billing.text.Decimals;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opentest4j.AssertionFailedError;

/** What a scenario expects a month's usage to be aggregated to: all of it, in any order; quantities compare by value. */
public final class ExpectedAggregation {

    public static final Columns COLUMNS = new Columns("aggregated usage", List.of("counter", "quantity", "unit"), List.of("project"));

    private final Rows rows;

    private ExpectedAggregation(Rows rows) {
        this.rows = rows;
    }

    public static ExpectedAggregation of(List<List<String>> table) {
        return new ExpectedAggregation(Rows.of(table, COLUMNS, ExpectedAggregation::spelling));
    }

    public void compareWith(Optional<List<AggregatedUsage>> usage) {
        List<AggregatedUsage> aggregated = usage.orElseThrow(() -> new AssertionFailedError(
                "Wrong aggregation: the usage of the billing month was never aggregated; the BATCH_USAGE_AGGREGATION job does it"));
        List<List<String>> actual = rows.actual(aggregated.stream().map(ExpectedAggregation::cells).toList());
        if (!rows.same(actual)) {
            throw new AssertionFailedError("Wrong aggregation (§3): " + rows.difference(actual), rows.expected(), actual);
        }
    }

    private static Map<String, String> cells(AggregatedUsage usage) {
        return Rows.cells(COLUMNS.all(), List.of(usage.counter(), Decimals.shortest(usage.quantity()), usage.unit(), usage.project()));
    }

    private static String spelling(String column, String cell) {
        return column.equals("quantity") ? Decimals.shortest(Decimals.parse(cell)) : cell;
    }
}
