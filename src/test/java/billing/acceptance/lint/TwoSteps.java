package billing.acceptance.lint;

import billing.acceptance.features.FeatureFile;
import billing.acceptance.features.StepTexts;
import billing.acceptance.features.Steps;
import billing.acceptance.features.Problem;
import billing.acceptance.features.Quote;
import billing.acceptance.features.StepExpression;
import io.cucumber.messages.types.PickleStep;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No text that two step expressions match: Cucumber would not know which of them to run. */
final class TwoSteps implements StyleRule {

    private final StepTexts texts;

    TwoSteps(StepTexts texts) {
        this.texts = texts;
    }

    @Override
    public Stream<Problem> brokenIn(FeatureFile file) {
        Steps steps = Steps.of(file);
        return steps.all().filter(step -> texts.matching(step.getText()).size() > 1).map(step -> Problem.at(file, steps.line(step), what(step)));
    }

    private String what(PickleStep step) {
        String all = texts.matching(step.getText()).stream().map(StepExpression::source).map(Quote::of).collect(Collectors.joining(" and "));
        return "%s is two steps: %s; delete or reword one of them in its steps class".formatted(Quote.of(step.getText()), all);
    }
}
