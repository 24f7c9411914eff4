package billing.acceptance.expect;

import billing.manager.Statement;
import java.util.List;
import java.util.Optional;

/** How a statement's total came about, step by step, each with the rulebook's paragraph. */
final class Computation {

    private static final String ARROW = "→";

    private Computation() {}

    static String of(Statement statement) {
        return told(statement, Optional.empty());
    }

    /** With an arrow at one step. */
    static String markedAt(Statement.Step marked, Statement statement) {
        return told(statement, Optional.of(marked));
    }

    private static String told(Statement statement, Optional<Statement.Step> marked) {
        TextTable table = new TextTable();
        for (Statement.Step step : statement.steps()) {
            List<String> cells = List.of(step.rule(), step.item(), (step.effect().isNegative() ? "" : "+") + step.effect(), "= " + step.reached(),
                    step.arithmetic());
            table.row(marked.isEmpty() ? cells : Rows.marked(marked.get() == step ? ARROW : "", cells));
        }
        String steps = statement.steps().isEmpty() ? "  nothing was used and nothing was charged" : table.toString();
        return "How the total of %s came about:\n%s".formatted(statement.month(), steps);
    }
}
