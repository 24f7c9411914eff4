package billing.acceptance.tables;

import billing.manager.AdjustmentInput;
import billing.manager.AdjustmentKind;
import billing.manager.AdjustmentLevel;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The adjustments that a scenario writes as a table. */
public record AdjustmentTable(List<AdjustmentInput> adjustments) {

    public static final Columns COLUMNS = new Columns("adjustments", List.of("level", "kind", "value"), List.of("project", "from", "to"));

    private static final Table TABLE = new Table(COLUMNS);

    public static AdjustmentTable of(List<List<String>> cells) {
        return new AdjustmentTable(TABLE.read(cells, AdjustmentTable::adjustment));
    }

    private static AdjustmentInput adjustment(Table.Row row) {
        Optional<YearMonth> from = row.optional("from", Written::month);
        Optional<YearMonth> to = row.optional("to", Written::month);
        if (to.isPresent() && from.isEmpty()) {
            throw new BadRow(row.number(), "row %d: to is given without from; write both, from alone, or neither".formatted(row.number()));
        }
        return new AdjustmentInput(row.needed("level", AdjustmentLevel::of), row.needed("kind", AdjustmentKind::of),
                row.needed("value", Written::adjustmentValue), row.optional("project"), from, to);
    }
}
