package billing.acceptance.run;

import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.TableRow;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The places of all scenarios of the parsed feature files, found by file and line. */
public final class ScenarioPlaces {

    private final Map<String, ScenarioPlace> places = new ConcurrentHashMap<>();

    void read(GherkinDocument document) {
        document.getFeature().ifPresent(feature -> read(URI.create(document.getUri().orElse("")), feature));
    }

    public void read(URI uri, Feature feature) {
        new Reader(uri, feature).read();
    }

    public ScenarioPlace at(URI uri, int line) {
        return Optional.ofNullable(places.get(key(uri, line))).orElseThrow(() -> unknown(uri, line));
    }

    /** The place of a scenario that has ended: it is kept no longer. */
    ScenarioPlace take(URI uri, int line) {
        return Optional.ofNullable(places.remove(key(uri, line))).orElseThrow(() -> unknown(uri, line));
    }

    public Stream<ScenarioPlace> all() {
        return places.values().stream();
    }

    private static IllegalStateException unknown(URI uri, int line) {
        return new IllegalStateException("No scenario was parsed at line " + line + " of " + uri);
    }

    private static String key(URI uri, long line) {
        return uri + ":" + line;
    }

    /** Walks one file from top to bottom and counts the scenarios that carry the same words. */
    private final class Reader {

        private final URI uri;
        private final String path;
        private final Feature feature;
        private final Map<String, Integer> seen = new HashMap<>();

        Reader(URI uri, Feature feature) {
            this.uri = uri;
            this.path = SourcePath.of(uri);
            this.feature = feature;
        }

        void read() {
            for (FeatureChild child : feature.getChildren()) {
                child.getScenario().ifPresent(scenario -> read(Optional.empty(), scenario));
                child.getRule().ifPresent(rule -> rule.getChildren().stream()
                        .map(RuleChild::getScenario)
                        .flatMap(Optional::stream)
                        .forEach(scenario -> read(Optional.of(rule), scenario)));
            }
        }

        private void read(Optional<Rule> rule, Scenario scenario) {
            if (scenario.getExamples().isEmpty()) {
                put(rule, scenario, new Row(scenario.getLocation().getLine(), List.of()));
            }
            scenario.getExamples().stream()
                    .flatMap(examples -> examples.getTableBody().stream())
                    .forEach(row -> put(rule, scenario, Row.of(row)));
        }

        private void put(Optional<Rule> rule, Scenario scenario, Row row) {
            ScenarioPlace first = place(rule, scenario, row, 1);
            int occurrence = seen.merge(first.identity(), 1, Integer::sum);
            places.put(key(uri, row.line()), place(rule, scenario, row, occurrence));
        }

        private ScenarioPlace place(Optional<Rule> rule, Scenario scenario, Row row, int occurrence) {
            Optional<String> ruleTitle = rule.map(Rule::getName);
            String description = paragraphs(feature.getDescription(), rule.map(Rule::getDescription).orElse(""), scenario.getDescription());
            return new ScenarioPlace(
                    path, (int) row.line(), feature.getName(), ruleTitle, scenario.getName(), row.values(), description, occurrence);
        }

        private static String paragraphs(String... texts) {
            return Stream.of(texts).map(String::stripIndent).map(String::strip).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
        }
    }

    /** A scenario without examples counts as one row without values. */
    private record Row(long line, List<String> values) {

        static Row of(TableRow row) {
            return new Row(row.getLocation().getLine(), row.getCells().stream().map(TableCell::getValue).toList());
        }
    }
}
