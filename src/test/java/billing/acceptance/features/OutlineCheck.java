package billing.acceptance.features;

import billing.text.Nearest;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.TableRow;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds scenario outlines without example rows, examples columns that nothing uses and placeholders that no column fills, as in a background or in a
 * scenario without examples.
 *
 * <p>The first of several columns may say why a row exists, and need not be used.
 */
final class OutlineCheck {

    private OutlineCheck() {}

    static List<Problem> of(FeatureFile file) {
        return file.feature().stream()
                .flatMap(feature -> Stream.concat(
                        Tree.backgrounds(feature).stream().flatMap(background -> unfilled(file, background.getSteps(), "a background has no examples")),
                        Tree.scenarios(feature).stream().flatMap(scenario -> problems(file, scenario))))
                .toList();
    }

    private static Stream<Problem> problems(FeatureFile file, Scenario scenario) {
        if (scenario.getExamples().isEmpty()) {
            return file.keywords().isOutline(scenario.getKeyword()) ? Stream.of(noExamples(file, scenario))
                    : unfilled(file, scenario.getSteps(), "the scenario has no examples");
        }
        return scenario.getExamples().stream().flatMap(examples -> Stream.of(
                        noRows(file, examples), unusedColumns(file, scenario, examples), unfilled(file, scenario, examples))
                .flatMap(found -> found));
    }

    private static Problem noExamples(FeatureFile file, Scenario scenario) {
        return Problem.at(file, scenario.getLocation().getLine(), "the scenario outline %s has no examples; write %s and a table, or call it %s"
                .formatted(Quote.of(scenario.getName()), file.keywords().examples(), file.keywords().scenario()));
    }

    private static Stream<Problem> noRows(FeatureFile file, Examples examples) {
        return examples.getTableBody().isEmpty()
                ? Stream.of(Problem.at(file, examples.getLocation().getLine(),
                        "the examples have no rows, so nothing runs; write a header and at least one row below it, or delete them"))
                : Stream.empty();
    }

    /** A column that nothing uses may hold remarks; one with figures was meant to be used. */
    private static Stream<Problem> unusedColumns(FeatureFile file, Scenario scenario, Examples examples) {
        Set<String> used = Placeholders.usedIn(scenario);
        List<String> columns = columns(examples);
        boolean nothingVaries = columns.stream().noneMatch(used::contains);
        return columns.stream()
                .skip(columns.size() > 1 ? 1 : 0)
                .filter(column -> !used.contains(column) && (nothingVaries || Figures.are(cells(examples, columns.indexOf(column)))))
                .map(column -> Problem.at(file, header(examples), "the column %s is never used; write <%s> in the scenario, or delete the column%s"
                        .formatted(Quote.of(column), column, nearest(column, used))));
    }

    private static Stream<Problem> unfilled(FeatureFile file, Scenario scenario, Examples examples) {
        List<String> columns = columns(examples);
        return columns.isEmpty() ? Stream.empty() : Placeholders.in(scenario)
                .filter(placeholder -> !columns.contains(placeholder.name()))
                .map(placeholder -> Problem.at(file, placeholder.line(), "<%s> has no column in the examples of line %d; columns: %s%s".formatted(
                        placeholder.name(), examples.getLocation().getLine(), String.join(", ", columns), nearest(placeholder.name(), columns))));
    }

    private static Stream<Problem> unfilled(FeatureFile file, List<Step> steps, String reason) {
        return steps.stream().flatMap(Placeholders::in).map(placeholder -> Problem.at(file, placeholder.line(),
                "nothing fills <%s>: %s; write a value in its place, or an outline with a column of that name".formatted(placeholder.name(), reason)));
    }

    private static List<String> cells(Examples examples, int column) {
        return examples.getTableBody().stream().map(row -> row.getCells().get(column).getValue()).toList();
    }

    private static String nearest(String name, Collection<String> others) {
        return Nearest.to(name, others).map("; nearest: %s"::formatted).orElse("");
    }

    private static List<String> columns(Examples examples) {
        return examples.getTableHeader().stream().map(TableRow::getCells).flatMap(List::stream).map(TableCell::getValue).toList();
    }

    private static long header(Examples examples) {
        return examples.getTableHeader().map(TableRow::getLocation).orElse(examples.getLocation()).getLine();
    }
}
