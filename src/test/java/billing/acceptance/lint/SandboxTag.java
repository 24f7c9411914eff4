package billing.acceptance.lint;

import billing.acceptance.features.FeatureFile;
import billing.acceptance.features.StepTexts;
import billing.acceptance.features.Steps;
import billing.acceptance.features.Problem;
import billing.acceptance.features.Quote;
import billing.acceptance.features.StepExpression;
import billing.acceptance.steps.TroubleSteps;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import java.util.stream.Stream;

/** A scenario that asks the sandbox for trouble carries {@code @sandbox}, or it would break against a real system instead of being left out. */
final class SandboxTag implements StyleRule {

    private final StepTexts texts;

    SandboxTag(StepTexts texts) {
        this.texts = texts;
    }

    @Override
    public Stream<Problem> brokenIn(FeatureFile file) {
        Steps steps = Steps.of(file);
        return file.pickles().stream()
                .filter(SandboxTag::isForAnySystem)
                .flatMap(pickle -> pickle.getSteps().stream().filter(this::makesTrouble).limit(1))
                .map(step -> Problem.at(file, steps.line(step), "%s works against the sandbox alone; write %s above the scenario or the feature"
                        .formatted(Quote.of(step.getText()), KnownTags.SANDBOX)));
    }

    private static boolean isForAnySystem(Pickle pickle) {
        return pickle.getTags().stream().noneMatch(tag -> tag.getName().equals(KnownTags.SANDBOX));
    }

    private boolean makesTrouble(PickleStep step) {
        return texts.matching(step.getText()).stream().anyMatch(SandboxTag::isTrouble);
    }

    private static boolean isTrouble(StepExpression expression) {
        return expression.isOf(TroubleSteps.class);
    }
}
