package billing.acceptance.expect;

import billing.acceptance.tables.Columns;
import billing.manager.AdjustmentKind;
import billing.manager.AdjustmentLevel;
import billing.manager.Statement;
import billing.money.Money;
import java.util.List;
import java.util.Map;
import org.opentest4j.AssertionFailedError;

/** The adjustments that a scenario expects on a statement: all of them, in any order, with what each took or added. */
public final class ExpectedAdjustments {

    /** The rulebook's paragraph on adjustments. */
    private static final String RULE = "§6";

    public static final Columns COLUMNS = new Columns("statement adjustments", List.of("level", "kind", "amount"), List.of("project"));

    private final Rows rows;

    private ExpectedAdjustments(Rows rows) {
        this.rows = rows;
    }

    public static ExpectedAdjustments of(List<List<String>> table) {
        return new ExpectedAdjustments(Rows.of(table, COLUMNS, ExpectedAdjustments::spelling));
    }

    public void compareWith(Statement statement) {
        List<List<String>> actual = rows.actual(statement.steps().stream().filter(step -> step.rule().equals(RULE)).map(ExpectedAdjustments::cells).toList());
        if (!rows.same(actual)) {
            throw new AssertionFailedError("Wrong adjustments on the statement of %s (§6): %s\n\n%s"
                    .formatted(statement.month(), rows.difference(actual), Computation.of(statement)), rows.expected(), actual);
        }
    }

    private static Map<String, String> cells(Statement.Step step) {
        AdjustmentLevel level = step.project().isPresent() ? AdjustmentLevel.PROJECT : AdjustmentLevel.BILLING_GROUP;
        Money amount = step.effect().isNegative() ? step.effect().negated() : step.effect();
        return Rows.cells(COLUMNS.all(), List.of(level.toString(), step.item(), amount.toString(), step.project().orElse("")));
    }

    private static String spelling(String column, String cell) {
        return switch (column) {
            case "level" -> AdjustmentLevel.of(cell).toString();
            case "kind" -> AdjustmentKind.of(cell).toString();
            case "amount" -> Money.parse(cell).toString();
            default -> cell;
        };
    }
}
