package billing.acceptance.features;

import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.TableRow;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line that selects scenarios when it is named behind a file, and the lines of the scenarios or example rows that it selects.
 *
 * <p>These are the lines that Cucumber goes by: those of the feature, a rule, a scenario, an outline, examples and an example row. At any other
 * line, such as a step's or a tag's, it would run the whole file.
 */
record Selectable(long line, String title, List<Long> scenarios) {

    static List<Selectable> in(Feature feature) {
        List<Scenario> scenarios = Tree.scenarios(feature);
        return Stream.of(
                        Stream.of(new Selectable(line(feature.getLocation()), title(feature.getKeyword(), feature.getName()), runs(scenarios))),
                        Tree.rules(feature).stream().map(Selectable::of),
                        scenarios.stream().map(Selectable::of),
                        scenarios.stream().map(Scenario::getExamples).flatMap(List::stream).flatMap(Selectable::of))
                .flatMap(found -> found)
                .filter(found -> !found.scenarios.isEmpty())
                .toList();
    }

    private static Selectable of(Rule rule) {
        return new Selectable(line(rule.getLocation()), title(rule.getKeyword(), rule.getName()), runs(Tree.scenarios(rule)));
    }

    private static Selectable of(Scenario scenario) {
        return new Selectable(line(scenario.getLocation()), title(scenario.getKeyword(), scenario.getName()), runs(scenario));
    }

    private static Stream<Selectable> of(Examples examples) {
        Stream<Selectable> rows = examples.getTableBody().stream()
                .map(row -> new Selectable(line(row.getLocation()), "example row", List.of(line(row.getLocation()))));
        String title = title(examples.getKeyword(), examples.getName());
        return Stream.concat(Stream.of(new Selectable(line(examples.getLocation()), title, rows(examples))), rows);
    }

    private static List<Long> runs(List<Scenario> scenarios) {
        return scenarios.stream().map(Selectable::runs).flatMap(List::stream).toList();
    }

    private static List<Long> runs(Scenario scenario) {
        return scenario.getExamples().isEmpty()
                ? List.of(line(scenario.getLocation()))
                : scenario.getExamples().stream().map(Selectable::rows).flatMap(List::stream).toList();
    }

    private static List<Long> rows(Examples examples) {
        return examples.getTableBody().stream().map(TableRow::getLocation).map(Selectable::line).toList();
    }

    private static String title(String keyword, String name) {
        return "%s: %s".formatted(keyword.strip(), name).strip();
    }

    private static long line(Location location) {
        return location.getLine();
    }
}
