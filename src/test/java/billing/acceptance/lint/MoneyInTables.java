package billing.acceptance.lint;

import billing.acceptance.features.FeatureFile;
import billing.acceptance.features.Problem;
import billing.acceptance.features.StepTexts;
import billing.acceptance.features.Steps;
import billing.acceptance.tables.UsageTable;
import billing.manager.StatementItem;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleTable;
import io.cucumber.messages.types.PickleTableCell;
import io.cucumber.messages.types.PickleTableRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Money with its currency and all its decimals in the tables of steps: beside a statement's item, and in the columns amount and value.
 *
 * <p>A price is not money: it has as many decimals as it needs. A table of usage holds none; a column amount there is meant as volume, and refused as such.
 */
final class MoneyInTables implements StyleRule {

    private static final Set<String> COLUMNS = Set.of("amount", "value");
    private static final Set<String> ITEMS = Stream.of(StatementItem.values()).map(StatementItem::toString).collect(Collectors.toUnmodifiableSet());

    private final StepTexts texts;

    MoneyInTables(StepTexts texts) {
        this.texts = texts;
    }

    @Override
    public Stream<Problem> brokenIn(FeatureFile file) {
        Steps steps = Steps.of(file);
        return steps.all().filter(step -> !takesUsage(step)).flatMap(step -> steps.table(step).stream().flatMap(table -> brokenIn(new Found(file, steps, step), table)));
    }

    private boolean takesUsage(PickleStep step) {
        return texts.matching(step.getText()).stream().anyMatch(expression -> expression.takes(UsageTable.class));
    }

    private static Stream<Problem> brokenIn(Found found, PickleTable table) {
        return IntStream.range(0, table.getRows().size()).boxed().flatMap(row -> amounts(table, row)
                .map(WrittenMoney::new)
                .filter(amount -> amount.isBareNumber() || amount.isNumberAndWord())
                .map(WrittenMoney::complaint)
                .flatMap(Optional::stream)
                .map(what -> Problem.at(found.file, found.steps.line(found.step, row), what)));
    }

    private static Stream<String> amounts(PickleTable table, int row) {
        List<String> header = cells(table.getRows().get(0));
        List<String> cells = cells(table.getRows().get(row));
        return cells.size() == 2 && ITEMS.contains(cells.get(0))
                ? Stream.of(cells.get(1))
                : IntStream.range(0, cells.size()).filter(column -> COLUMNS.contains(header.get(column))).mapToObj(cells::get);
    }

    private static List<String> cells(PickleTableRow row) {
        return row.getCells().stream().map(PickleTableCell::getValue).toList();
    }

    private record Found(FeatureFile file, Steps steps, PickleStep step) {}
}
