package billing.acceptance.tables;

import billing.manager.MeterInput;
import java.util.List;

/** The usage that a scenario writes as a table. */
public record UsageTable(List<MeterInput> meters) {

    public static final Columns COLUMNS = new Columns("usage", List.of("counter", "volume", "unit"), List.of("type", "project", "resource", "at", "event"));

    private static final Table TABLE = new Table(COLUMNS);

    public static UsageTable of(List<List<String>> cells) {
        return new UsageTable(TABLE.read(cells, UsageTable::meter));
    }

    private static MeterInput meter(Table.Row row) {
        return new MeterInput(row.needed("counter"), row.optional("type").orElse(MeterInput.DEFAULT_TYPE), row.needed("volume", Written::volume),
                row.needed("unit"), row.optional("project"), row.optional("resource"), row.optional("at", Written::time), row.optional("event"));
    }
}
