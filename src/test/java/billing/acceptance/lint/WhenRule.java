package billing.acceptance.lint;

import billing.acceptance.features.FeatureFile;
import billing.acceptance.features.Problem;
import billing.acceptance.features.Quote;
import billing.acceptance.features.Tree;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.StepKeywordType;
import java.util.List;
import java.util.stream.Stream;

/**
 * One When in every scenario: what it is about.
 *
 * <p>A scenario that only asks ({@code Then … And …}) is about what its Background did and needs none.
 */
final class WhenRule implements StyleRule {

    @Override
    public Stream<Problem> brokenIn(FeatureFile file) {
        return file.feature().stream().flatMap(feature -> Tree.scenarios(feature).stream()).flatMap(scenario -> brokenIn(file, scenario));
    }

    private static Stream<Problem> brokenIn(FeatureFile file, Scenario scenario) {
        List<Step> whens = of(scenario, StepKeywordType.ACTION);
        Stream<Problem> more = whens.stream().skip(1).map(when -> Problem.at(file, when.getLocation().getLine(), tooMany(scenario, when)));
        return whens.isEmpty() && begins(scenario) ? Stream.of(Problem.at(file, scenario.getLocation().getLine(), none(scenario))) : more;
    }

    private static boolean begins(Scenario scenario) {
        return !of(scenario, StepKeywordType.CONTEXT).isEmpty();
    }

    private static List<Step> of(Scenario scenario, StepKeywordType type) {
        return scenario.getSteps().stream().filter(step -> step.getKeywordType().filter(type::equals).isPresent()).toList();
    }

    private static String tooMany(Scenario scenario, Step when) {
        return "the scenario %s has another When, %s; write what comes before its outcome with Given and And, or as a scenario of its own"
                .formatted(Quote.of(scenario.getName()), Quote.of(when.getText()));
    }

    private static String none(Scenario scenario) {
        return "the scenario %s has no When; write When instead of Given or And at the step whose outcome it shows".formatted(Quote.of(scenario.getName()));
    }
}
