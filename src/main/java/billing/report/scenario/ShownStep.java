package billing.report.scenario;

import billing.manager.Statement;
import billing.manager.StatementItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A step after the lines of a statement, as it is shown.
 *
 * @param wrong the figure that is wrong, if it is this step's
 */
record ShownStep(Statement.Step step, Optional<WrongFigure> wrong) {

    private static final String NOBODY = "no rule produced it";

    /** In their order; a step that is expected, but that no rule produced, stands where it would have been. */
    static List<ShownStep> of(Statement statement, Optional<WrongFigure> wrong) {
        List<ShownStep> shown = new ArrayList<>(statement.steps().stream().filter(step -> !isCharge(step))
                .map(step -> new ShownStep(step, wrong.filter(figure -> figure.isAt(step)))).toList());
        wrong.filter(WrongFigure::isMissingStep).ifPresent(figure -> insert(figure, shown, statement));
        return shown;
    }

    static boolean isCharge(Statement.Step step) {
        return step.item().equals(StatementItem.CHARGE.toString());
    }

    private static void insert(WrongFigure figure, List<ShownStep> shown, Statement statement) {
        int place = (int) shown.stream().takeWhile(other -> StatementItem.of(other.step().item()).compareTo(StatementItem.of(figure.name())) < 0).count();
        var reached = place == 0 ? statement.amount(StatementItem.CHARGE) : shown.get(place - 1).step().reached();
        shown.add(place, new ShownStep(new Statement.Step(figure.rule(), Optional.empty(), figure.name(), NOBODY, figure.amounts().actual(), reached), Optional.of(figure)));
    }
}
