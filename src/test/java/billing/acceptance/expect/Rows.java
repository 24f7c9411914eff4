package billing.acceptance.expect;

import billing.acceptance.tables.BadRow;
import billing.acceptance.tables.Columns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows that a scenario expects, compared as a whole and in any order with the rows there are; only the columns that the scenario lists count.
 *
 * @param columns the listed columns
 * @param expected for each row the cells in one spelling, so that 180 equals 180.0
 */
record Rows(List<String> columns, List<List<String>> expected) {

    /** From a table with a header; a column that is not allowed is refused by name. */
    static Rows of(List<List<String>> table, Columns allowed, BiFunction<String, String, String> spelling) {
        if (table.isEmpty()) {
            throw new IllegalArgumentException("the table is empty; write at least its header");
        }
        List<String> columns = allowed.of(table.get(0).stream().map(Rows::text).toList());
        List<List<String>> rows = new ArrayList<>();
        for (int row = 1; row < table.size(); row++) {
            rows.add(spelt(row, columns, table.get(row), spelling));
        }
        return new Rows(columns, rows);
    }

    /** The same columns of the rows there are. */
    List<List<String>> actual(List<Map<String, String>> rows) {
        return rows.stream().map(row -> columns.stream().map(row::get).toList()).toList();
    }

    boolean same(List<List<String>> actual) {
        return minus(expected, actual).isEmpty() && minus(actual, expected).isEmpty();
    }

    /** A sentence, and both tables in one: rows that are missing are marked -, rows that are there but not expected +. */
    String difference(List<List<String>> actual) {
        TextTable table = new TextTable().row(marked("", columns));
        minus(actual, minus(actual, expected)).forEach(row -> table.row(marked("", row)));
        minus(expected, actual).forEach(row -> table.row(marked("- expected", row)));
        minus(actual, expected).forEach(row -> table.row(marked("+ actual", row)));
        return gap(actual) + "\n" + table;
    }

    /** The first row that is missing, with the one of the same first cell that is there instead; where none is missing, the first that was not expected. */
    Gap gap(List<List<String>> actual) {
        Optional<List<String>> missing = minus(expected, actual).stream().findFirst();
        return new Gap(missing, minus(actual, expected).stream().filter(row -> missing.isEmpty() || missing.get().get(0).equals(row.get(0))).findFirst());
    }

    /** What is missing, and what is there instead of it; one of them at least. */
    record Gap(Optional<List<String>> missing, Optional<List<String>> instead) {

        /** {@code expected compute.c2.c8m8, 720 HOURS, but it is compute.c2.c8m8, 719 HOURS}. */
        @Override
        public String toString() {
            return missing.map(row -> "expected " + words(row) + instead.map(other -> ", but it is " + words(other)).orElse(", but there is none"))
                    .orElseGet(() -> instead.map(other -> words(other) + " is there, but was not expected").orElse(""));
        }

        private static String words(List<String> row) {
            return row.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(", "));
        }
    }

    /** What the rows are compared as, column by column. */
    static Map<String, String> cells(List<String> columns, List<String> values) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            cells.put(columns.get(column), values.get(column));
        }
        return cells;
    }

    private static List<String> spelt(int number, List<String> columns, List<String> row, BiFunction<String, String, String> spelling) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            try {
                cells.add(spelling.apply(columns.get(column), text(row.get(column))));
            } catch (IllegalArgumentException bad) {
                throw new BadRow(number, "row %d, %s: %s".formatted(number, columns.get(column), bad.getMessage()), bad);
            }
        }
        return cells;
    }

    /** What a cell says; Cucumber hands an empty one over as null. */
    static String text(@Nullable String cell) {
        return cell == null ? "" : cell;
    }

    private static List<List<String>> minus(List<List<String>> rows, List<List<String>> others) {
        List<List<String>> left = new ArrayList<>(rows);
        others.forEach(left::remove);
        return left;
    }

    /** A row with a mark before it. */
    static List<String> marked(String mark, List<String> row) {
        List<String> cells = new ArrayList<>(List.of(mark));
        cells.addAll(row);
        return cells;
    }
}
