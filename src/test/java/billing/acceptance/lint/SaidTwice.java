package billing.acceptance.lint;

import billing.acceptance.features.FeatureFile;
import billing.acceptance.features.Problem;
import billing.acceptance.features.Steps;
import billing.acceptance.features.Quote;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleStepType;
import io.cucumber.messages.types.PickleTable;
import io.cucumber.messages.types.PickleTableCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * No outcome that is said twice: the same Then again with nothing done between, or the total of a statement's table again as a step.
 *
 * <p>To do a thing twice is no repetition: many rules are about just that.
 */
final class SaidTwice implements StyleRule {

    private static final String TOTAL = "total";
    private static final String TOTAL_STEP = "the total is ";

    @Override
    public Stream<Problem> brokenIn(FeatureFile file) {
        Steps steps = Steps.of(file);
        return file.pickles().stream().flatMap(pickle -> brokenIn(steps, pickle));
    }

    private static Stream<Problem> brokenIn(Steps steps, Pickle pickle) {
        List<Problem> found = new ArrayList<>();
        Map<String, Long> said = new HashMap<>();
        for (PickleStep step : pickle.getSteps()) {
            if (step.getType().filter(PickleStepType.OUTCOME::equals).isEmpty()) {
                said.clear();
            }
            for (String outcome : outcomes(steps, step)) {
                Optional.ofNullable(said.putIfAbsent(outcome, steps.line(step))).ifPresent(before -> found.add(Problem.at(steps.file(), steps.line(step),
                        "%s was said in line %d already; say it once, and leave this out".formatted(Quote.of(outcome), before))));
            }
        }
        return found.stream();
    }

    private static List<String> outcomes(Steps steps, PickleStep step) {
        Optional<PickleTable> table = steps.table(step);
        return table.isEmpty() ? List.of(step.getText()) : table.stream()
                .flatMap(rows -> rows.getRows().stream())
                .map(row -> row.getCells().stream().map(PickleTableCell::getValue).toList())
                .filter(cells -> cells.size() == 2 && cells.get(0).equals(TOTAL))
                .map(cells -> TOTAL_STEP + cells.get(1))
                .toList();
    }
}
