package billing.acceptance.features;

import io.cucumber.messages.types.Feature;
import java.util.List;
import java.util.stream.Stream;

/** Finds what holds nothing to run: Cucumber passes over it in silence, and a scenario without steps is even green. */
final class EmptinessCheck {

    private EmptinessCheck() {}

    static List<Problem> of(FeatureFile file) {
        if (!file.errors().isEmpty()) {
            return List.of();
        }
        return file.feature()
                .map(feature -> Stream.of(noScenarios(file, feature), emptyRules(file, feature), noSteps(file, feature))
                        .flatMap(found -> found)
                        .toList())
                .orElseGet(() -> List.of(Problem.at(file, 1, "the file holds no feature; write %s and its scenarios, or delete the file"
                        .formatted(Quote.of(file.keywords().feature() + " <title>")))));
    }

    private static Stream<Problem> noScenarios(FeatureFile file, Feature feature) {
        return Tree.scenarios(feature).isEmpty()
                ? Stream.of(nothing(file, feature.getLocation().getLine(), "the feature %s has no scenarios".formatted(Quote.of(feature.getName()))))
                : Stream.empty();
    }

    private static Stream<Problem> emptyRules(FeatureFile file, Feature feature) {
        return Tree.scenarios(feature).isEmpty() ? Stream.empty() : Tree.rules(feature).stream()
                .filter(rule -> Tree.scenarios(rule).isEmpty())
                .map(rule -> nothing(file, rule.getLocation().getLine(), "the rule %s has no scenarios".formatted(Quote.of(rule.getName()))));
    }

    private static Stream<Problem> noSteps(FeatureFile file, Feature feature) {
        return Tree.scenarios(feature).stream()
                .filter(scenario -> scenario.getSteps().isEmpty())
                .map(scenario -> Problem.at(file, scenario.getLocation().getLine(),
                        "the scenario %s has no steps and would be green; write its steps, or delete it".formatted(Quote.of(scenario.getName()))));
    }

    private static Problem nothing(FeatureFile file, long line, String what) {
        return Problem.at(file, line, what + "; write one, or delete it");
    }
}
