package billing.acceptance.features;

import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleStepArgument;
import java.util.List;
import java.util.Optional;

/** Finds steps without the table that they need, and steps with a table or a text below them that they do not take: Cucumber tells it in terms of Java. */
final class BelowStepCheck {

    private final StepTexts texts;

    BelowStepCheck(StepCatalogue steps) {
        this.texts = new StepTexts(steps);
    }

    List<Problem> of(FeatureFile file) {
        Steps steps = Steps.of(file);
        return steps.all().flatMap(step -> problem(step).stream().map(what -> Problem.at(file, steps.line(step), what))).toList();
    }

    private Optional<String> problem(PickleStep step) {
        List<StepExpression> meant = texts.matching(step.getText());
        return meant.size() == 1 ? problem(step, meant.get(0).takesMoreThan(step.getText())) : Optional.empty();
    }

    private static Optional<String> problem(PickleStep step, boolean needsTable) {
        boolean hasTable = step.getArgument().flatMap(PickleStepArgument::getDataTable).isPresent();
        boolean hasText = step.getArgument().flatMap(PickleStepArgument::getDocString).isPresent();
        if (hasText) {
            return Optional.of("%s takes no text; delete the one below it, or begin its lines with # if they are a remark".formatted(Quote.of(step.getText())));
        }
        if (needsTable && !hasTable) {
            return Optional.of("%s needs a table, and has none; write it below the step, a row on a line: | … | … |".formatted(Quote.of(step.getText())));
        }
        return hasTable && !needsTable
                ? Optional.of("%s takes no table; delete the one below it, or move it to the step that it belongs to".formatted(Quote.of(step.getText())))
                : Optional.empty();
    }
}
