package billing.acceptance.lint;

import billing.acceptance.features.FeatureFile;
import billing.acceptance.features.Problem;
import billing.acceptance.features.Quote;
import billing.acceptance.features.StepExpression;
import billing.acceptance.features.StepTexts;
import billing.acceptance.features.Tree;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An outcome in every scenario: one that checks nothing would pass whatever the bill says.
 *
 * <p>What counts is the step and not its keyword, which is free; what the Background checks is no outcome of a scenario. A step that is not known may be
 * the outcome misspelt, and a scenario without steps is told of by the check before the run.
 */
final class ThenRule implements StyleRule {

    private final StepTexts texts;

    ThenRule(StepTexts texts) {
        this.texts = texts;
    }

    @Override
    public Stream<Problem> brokenIn(FeatureFile file) {
        return file.feature().stream().flatMap(feature -> Tree.scenarios(feature).stream()).filter(scenario -> !checks(file, scenario))
                .map(scenario -> Problem.at(file, scenario.getLocation().getLine(),
                        "the scenario %s checks nothing; write its outcome behind Then".formatted(Quote.of(scenario.getName()))));
    }

    /** Whether it does with each of its examples. */
    private boolean checks(FeatureFile file, Scenario scenario) {
        if (scenario.getSteps().isEmpty()) {
            return true;
        }
        Set<String> own = scenario.getSteps().stream().map(Step::getId).collect(Collectors.toSet());
        return file.pickles().stream().filter(pickle -> pickle.getAstNodeIds().contains(scenario.getId()))
                .allMatch(pickle -> pickle.getSteps().stream().filter(step -> own.contains(step.getAstNodeIds().get(0))).anyMatch(step -> mayCheck(step.getText())));
    }

    private boolean mayCheck(String text) {
        List<StepExpression> matching = texts.matching(text);
        return matching.isEmpty() || matching.stream().anyMatch(StepExpression::isCheck);
    }
}
