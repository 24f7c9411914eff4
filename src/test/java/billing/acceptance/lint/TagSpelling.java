package billing.acceptance.lint;

import billing.acceptance.features.FeatureFile;
import billing.acceptance.features.Problem;
import billing.acceptance.features.Slip;
import billing.acceptance.features.Tree;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Tag;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * No tag that nearly is a known one: {@code @smok} selects nothing, {@code @secerity=critical} labels nothing.
 *
 * <p>Tags of one's own are anybody's to choose, as long as they are not one slip away from a known one.
 */
final class TagSpelling implements StyleRule {

    @Override
    public Stream<Problem> brokenIn(FeatureFile file) {
        return file.feature().stream().flatMap(TagSpelling::tags).flatMap(tag -> complaint(tag.getName()).stream()
                .map(what -> Problem.at(file, tag.getLocation().getLine(), what)));
    }

    static Optional<String> complaint(String tag) {
        int equals = tag.indexOf('=');
        if (equals < 0) {
            return near(tag, KnownTags.PLAIN).map(known -> "the tag %s means nothing; write %s, or a name that is not so near to it".formatted(tag, known));
        }
        String label = tag.substring(0, equals);
        String value = tag.substring(equals + 1);
        return label.equals(KnownTags.SEVERITY) ? severity(value) : near(label, KnownTags.LABELS)
                .map(known -> "the tag %s labels nothing; write %s=%s".formatted(tag, known, value));
    }

    private static Optional<String> severity(String value) {
        return KnownTags.SEVERITIES.contains(value) ? Optional.empty() : Optional.of("%s=%s is no severity; write one of %s"
                .formatted(KnownTags.SEVERITY, value, String.join(", ", KnownTags.SEVERITIES)));
    }

    private static Optional<String> near(String tag, List<String> known) {
        return known.contains(tag) ? Optional.empty() : known.stream().filter(other -> new Slip(tag.substring(1), other.substring(1)).isSmall()).findFirst();
    }

    private static Stream<Tag> tags(Feature feature) {
        List<Scenario> scenarios = Tree.scenarios(feature);
        return Stream.of(
                        feature.getTags().stream(),
                        Tree.rules(feature).stream().map(Rule::getTags).flatMap(List::stream),
                        scenarios.stream().map(Scenario::getTags).flatMap(List::stream),
                        scenarios.stream().map(Scenario::getExamples).flatMap(List::stream).map(Examples::getTags).flatMap(List::stream))
                .flatMap(tags -> tags);
    }
}
