package billing.acceptance.tables;

import billing.manager.CreditInput;
import billing.money.Money;
import java.util.List;

/** The credits that a scenario writes as a table. */
public record CreditTable(List<CreditInput> credits) {

    public static final Columns COLUMNS = new Columns("credits", List.of("type", "amount"), List.of("campaign", "limited to", "from", "until"));

    private static final Table TABLE = new Table(COLUMNS);

    public static CreditTable of(List<List<String>> cells) {
        return new CreditTable(TABLE.read(cells, CreditTable::credit));
    }

    private static CreditInput credit(Table.Row row) {
        return new CreditInput(row.needed("type"), row.needed("amount", Money::parse), row.optional("campaign"),
                row.optional("limited to", Written::counters).orElse(List.of()), row.optional("from", Written::date), row.optional("until", Written::date));
    }
}
