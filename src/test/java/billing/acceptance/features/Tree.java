package billing.acceptance.features;

import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of a feature, those inside its rules included. */
public final class Tree {

    private Tree() {}

    public static List<Rule> rules(Feature feature) {
        return feature.getChildren().stream().map(FeatureChild::getRule).flatMap(Optional::stream).toList();
    }

    public static List<Scenario> scenarios(Rule rule) {
        return rule.getChildren().stream().map(RuleChild::getScenario).flatMap(Optional::stream).toList();
    }

    public static List<Scenario> scenarios(Feature feature) {
        Stream<Scenario> own = feature.getChildren().stream().map(FeatureChild::getScenario).flatMap(Optional::stream);
        return Stream.concat(own, rules(feature).stream().map(Tree::scenarios).flatMap(List::stream)).toList();
    }

    public static List<Background> backgrounds(Feature feature) {
        Stream<Background> own = feature.getChildren().stream().map(FeatureChild::getBackground).flatMap(Optional::stream);
        Stream<Background> ofRules = rules(feature).stream()
                .flatMap(rule -> rule.getChildren().stream())
                .map(RuleChild::getBackground)
                .flatMap(Optional::stream);
        return Stream.concat(own, ofRules).toList();
    }
}
