package billing.acceptance.expect;

import billing.manager.Statement;

/** How a statement's total came about, step by step, each with the rulebook's paragraph. */
final class Computation {

    private Computation() {}

    static String of(Statement statement) {
        TextTable table = new TextTable();
        for (Statement.Step step : statement.steps()) {
            table.row(step.rule(), step.item(), (step.effect().isNegative() ? "" : "+") + step.effect(), "= " + step.reached(), step.arithmetic());
        }
        String steps = statement.steps().isEmpty() ? "  nothing was used and nothing was charged" : table.toString();
        return "How the total of %s came about:\n%s".formatted(statement.month(), steps);
    }
}
