package billing.acceptance.features;

import io.cucumber.messages.types.DataTable;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleStepArgument;
import io.cucumber.messages.types.PickleTable;
import io.cucumber.messages.types.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The steps of a file as they run, examples filled in, and the lines at which they are written. */
public record Steps(FeatureFile file, Map<String, Step> written) {

    public static Steps of(FeatureFile file) {
        Stream<Step> all = file.feature().stream().flatMap(feature -> Stream.concat(
                Tree.backgrounds(feature).stream().flatMap(background -> background.getSteps().stream()),
                Tree.scenarios(feature).stream().flatMap(scenario -> scenario.getSteps().stream())));
        return new Steps(file, all.collect(Collectors.toMap(Step::getId, Function.identity())));
    }

    public Stream<PickleStep> all() {
        return file.pickles().stream().flatMap(pickle -> pickle.getSteps().stream());
    }

    public long line(PickleStep step) {
        return written(step).getLocation().getLine();
    }

    /** The line of a row of the step's table, counted from 0. */
    public long line(PickleStep step, int row) {
        List<Long> rows = written(step).getDataTable().stream()
                .map(DataTable::getRows)
                .flatMap(List::stream)
                .map(read -> read.getLocation().getLine())
                .toList();
        return rows.get(row);
    }

    public Optional<PickleTable> table(PickleStep step) {
        return step.getArgument().flatMap(PickleStepArgument::getDataTable);
    }

    private Step written(PickleStep step) {
        return Optional.ofNullable(written.get(step.getAstNodeIds().get(0)))
                .orElseThrow(() -> new IllegalStateException("the step %s of %s is written nowhere".formatted(step.getText(), file.place())));
    }
}
