package billing.acceptance.lint;

import billing.acceptance.features.FeatureFile;
import billing.acceptance.features.StepTexts;
import billing.acceptance.features.Problem;
import billing.acceptance.features.StepCatalogue;
import java.util.List;
import java.util.stream.Stream;

/** All that the style asks of feature files, looked up in one list; a file that cannot be read is the check's to refuse, and is passed over here. */
final class FeatureStyle {

    private final List<StyleRule> rules;

    FeatureStyle(StepCatalogue steps) {
        StepTexts texts = new StepTexts(steps);
        this.rules = List.of(
                SizeRules::fileLines,
                SizeRules::scenariosOfRule,
                SizeRules::backgroundSteps,
                SizeRules::scenarioSteps,
                new WhenRule(),
                new ThenRule(texts),
                new MoneyInSteps(texts),
                new MoneyInTables(texts),
                new MoneyInTitles(),
                new TwoSteps(texts),
                new SaidTwice(),
                new AreaTags(),
                new TagSpelling(),
                new SandboxTag(texts));
    }

    List<Problem> brokenIn(List<FeatureFile> files) {
        List<FeatureFile> readable = files.stream().filter(file -> file.errors().isEmpty()).toList();
        Stream<Problem> alone = readable.stream().flatMap(file -> rules.stream().flatMap(rule -> rule.brokenIn(file)));
        return Stream.concat(alone, UniqueTitles.brokenIn(readable)).distinct().sorted().toList();
    }
}
