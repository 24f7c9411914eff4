package billing.acceptance.lint;

import billing.acceptance.features.FeatureFile;
import billing.acceptance.features.Problem;
import billing.acceptance.features.StepArgument;
import billing.acceptance.features.StepTexts;
import billing.acceptance.features.Steps;
import io.cucumber.messages.types.PickleStep;
import java.util.Optional;
import java.util.stream.Stream;

/** Money with its currency and all its decimals, wherever a step takes an amount; the values of examples are seen in place. */
final class MoneyInSteps implements StyleRule {

    private static final String MONEY = "money";

    private final StepTexts texts;

    MoneyInSteps(StepTexts texts) {
        this.texts = texts;
    }

    @Override
    public Stream<Problem> brokenIn(FeatureFile file) {
        Steps steps = Steps.of(file);
        return steps.all().flatMap(step -> complaints(step).map(what -> Problem.at(file, steps.line(step), what)));
    }

    private Stream<String> complaints(PickleStep step) {
        return texts.matching(step.getText()).stream()
                .flatMap(expression -> expression.arguments(step.getText()).stream())
                .filter(argument -> argument.type().equals(MONEY))
                .map(StepArgument::written)
                .map(WrittenMoney::new)
                .map(WrittenMoney::complaint)
                .flatMap(Optional::stream);
    }
}
