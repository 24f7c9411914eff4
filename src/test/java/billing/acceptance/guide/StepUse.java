package billing.acceptance.guide;

import billing.acceptance.features.FeatureFile;
import io.cucumber.messages.types.DataTable;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TableRow;
import java.util.List;
import java.util.stream.LongStream;

/** One place where a feature uses a step. */
record StepUse(FeatureFile file, Step step, String link) {

    /** As it is written there, its table included, without the indentation of the file. */
    String written() {
        List<String> lines = LongStream.rangeClosed(line(), lastLine()).mapToObj(file::line).toList();
        return lines.get(0) + String.join("", lines.stream().skip(1).map(row -> "\n  " + row).toList());
    }

    String firstLine() {
        return file.line(line());
    }

    String place() {
        return "%s:%d".formatted(file.place(), line());
    }

    boolean isPlain() {
        return !written().contains("<") && file.keywords().areEnglish();
    }

    private long line() {
        return step.getLocation().getLine();
    }

    private long lastLine() {
        return step.getDataTable().map(DataTable::getRows).map(rows -> rows.get(rows.size() - 1)).map(TableRow::getLocation)
                .orElse(step.getLocation()).getLine();
    }
}
