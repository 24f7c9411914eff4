package billing.acceptance.guide;

import billing.acceptance.expect.ExpectedAdjustments;
import billing.acceptance.expect.ExpectedAggregation;
import billing.acceptance.expect.ExpectedHistory;
import billing.acceptance.expect.ExpectedLines;
import billing.acceptance.expect.ExpectedOutbox;
import billing.acceptance.expect.ExpectedPrices;
import billing.acceptance.expect.ExpectedStatement;
import billing.acceptance.tables.AdjustmentTable;
import billing.acceptance.tables.Columns;
import billing.acceptance.tables.CreditTable;
import billing.acceptance.tables.UsageTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table that a step takes, with its columns as the code that reads it has them. */
record GuideTable(String name, Columns columns) {

    private static final Map<Class<?>, Columns> TABLES = Map.of(
            UsageTable.class, UsageTable.COLUMNS,
            CreditTable.class, CreditTable.COLUMNS,
            AdjustmentTable.class, AdjustmentTable.COLUMNS,
            ExpectedStatement.class, new Columns("statement", List.of("item", "amount"), List.of()),
            ExpectedLines.class, ExpectedLines.COLUMNS,
            ExpectedHistory.class, ExpectedHistory.COLUMNS,
            ExpectedAdjustments.class, ExpectedAdjustments.COLUMNS,
            ExpectedPrices.class, ExpectedPrices.COLUMNS,
            ExpectedOutbox.class, ExpectedOutbox.COLUMNS,
            ExpectedAggregation.class, ExpectedAggregation.COLUMNS);

    static Optional<GuideTable> of(Class<?> type) {
        return Optional.ofNullable(TABLES.get(type)).map(columns -> new GuideTable(type.getSimpleName(), columns));
    }

    static List<GuideTable> all() {
        return TABLES.keySet().stream().map(GuideTable::of).flatMap(Optional::stream).toList();
    }

    /** Under which key the column is explained: {@code UsageTable.unit}. */
    String key(String column) {
        return name + "." + column;
    }

    boolean needs(String column) {
        return columns.needed().contains(column);
    }
}
