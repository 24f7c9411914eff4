package billing.acceptance.lint;

import billing.acceptance.features.FeatureFile;
import billing.acceptance.features.Problem;
import billing.acceptance.features.Quote;
import billing.acceptance.features.Tree;
import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.Scenario;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long files, rules, backgrounds and scenarios may be.
 *
 * <p>Three to five steps are what a scenario should have. One that goes through several months or does a thing again needs more, and the longest of this
 * suite has 12: what is longer tells more than one story.
 */
final class SizeRules {

    static final int MOST_LINES = 59;
    static final int MOST_SCENARIOS = 5;
    static final int MOST_BACKGROUND_STEPS = 4;
    static final int MOST_STEPS = 12;

    private SizeRules() {}

    static Stream<Problem> fileLines(FeatureFile file) {
        int lines = file.lines().size();
        return Stream.of(MOST_LINES + 1L).filter(first -> lines >= first).map(first -> Problem.at(file, first,
                "the file has %d lines, at most %d are read at a glance; move a rule to a file of its own".formatted(lines, MOST_LINES)));
    }

    static Stream<Problem> scenariosOfRule(FeatureFile file) {
        return file.feature().stream()
                .flatMap(feature -> Tree.rules(feature).stream())
                .map(rule -> new Sized(rule, Tree.scenarios(rule)))
                .filter(sized -> sized.scenarios().size() > MOST_SCENARIOS)
                .map(sized -> Problem.at(file, sized.rule().getLocation().getLine(),
                        "the rule %s has %d scenarios, at most %d show one rule; write the rule that the others show as a %s of its own".formatted(
                                Quote.of(sized.rule().getName()), sized.scenarios().size(), MOST_SCENARIOS, file.keywords().rule())));
    }

    static Stream<Problem> backgroundSteps(FeatureFile file) {
        return file.feature().stream()
                .flatMap(feature -> Tree.backgrounds(feature).stream())
                .filter(background -> background.getSteps().size() > MOST_BACKGROUND_STEPS)
                .map(background -> Problem.at(file, line(background),
                        "the background has %d steps, at most %d are kept in mind; move what one scenario needs into that scenario"
                                .formatted(background.getSteps().size(), MOST_BACKGROUND_STEPS)));
    }

    static Stream<Problem> scenarioSteps(FeatureFile file) {
        return file.feature().stream()
                .flatMap(feature -> Tree.scenarios(feature).stream())
                .filter(scenario -> scenario.getSteps().size() > MOST_STEPS)
                .map(scenario -> Problem.at(file, scenario.getLocation().getLine(),
                        "the scenario %s has %d steps, three to five are best and %d the most; write its second outcome as a scenario of its own"
                                .formatted(Quote.of(scenario.getName()), scenario.getSteps().size(), MOST_STEPS)));
    }

    private static long line(Background background) {
        return background.getLocation().getLine();
    }

    private record Sized(Rule rule, List<Scenario> scenarios) {}
}
