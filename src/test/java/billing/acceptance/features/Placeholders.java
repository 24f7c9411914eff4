package billing.acceptance.features;

import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TableCell;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The {@code <placeholders>} of a scenario outline: in its title, its steps, their tables and their texts. */
final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("<([^<>\\s](?:[^<>]*[^<>\\s])?)>");

    private Placeholders() {}

    static boolean isIn(String text) {
        return PLACEHOLDER.matcher(text).find();
    }

    static Stream<Placeholder> in(Scenario scenario) {
        Stream<Placeholder> title = in(scenario.getName(), scenario.getLocation().getLine());
        return Stream.concat(title, scenario.getSteps().stream().flatMap(Placeholders::in)).distinct();
    }

    static Set<String> usedIn(Scenario scenario) {
        return in(scenario).map(Placeholder::name).collect(Collectors.toSet());
    }

    static Stream<Placeholder> in(Step step) {
        Stream<Placeholder> text = in(step.getText(), step.getLocation().getLine());
        Stream<Placeholder> cells = step.getDataTable().stream()
                .flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getCells().stream())
                .flatMap(Placeholders::in);
        Stream<Placeholder> docString = step.getDocString().stream().flatMap(doc -> in(doc.getContent(), doc.getLocation().getLine()));
        return Stream.of(text, cells, docString).flatMap(found -> found);
    }

    private static Stream<Placeholder> in(TableCell cell) {
        return in(cell.getValue(), cell.getLocation().getLine());
    }

    private static Stream<Placeholder> in(String text, long line) {
        return PLACEHOLDER.matcher(text).results().map(found -> new Placeholder(found.group(1), line));
    }

    /** A placeholder without its brackets, and the line it stands in. */
    record Placeholder(String name, long line) {}
}
