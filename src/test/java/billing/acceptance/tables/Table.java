package billing.acceptance.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A table with a header: every column must be allowed, the needed ones must be there, and a bad cell is named with its row and column. */
final class Table {

    private final Columns allowed;

    Table(Columns allowed) {
        this.allowed = allowed;
    }

    /** One value for each row below the header. */
    <T> List<T> read(List<List<String>> cells, Function<Row, T> reader) {
        List<String> columns = allowed.of(cells.isEmpty() ? List.of() : cells.get(0).stream().map(name -> name == null ? "" : name).toList());
        if (cells.size() == 1) {
            throw new IllegalArgumentException("the table has no row below its header; write at least one");
        }
        List<T> read = new ArrayList<>();
        for (int row = 1; row < cells.size(); row++) {
            read.add(reader.apply(new Row(row, byColumn(columns, cells.get(row)))));
        }
        return read;
    }

    private static Map<String, String> byColumn(List<String> columns, List<String> row) {
        Map<String, String> cells = new HashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            if (row.get(column) != null && !row.get(column).isBlank()) {
                cells.put(columns.get(column), row.get(column));
            }
        }
        return cells;
    }

    /** A row below the header; an empty cell is one that was left out. */
    record Row(int number, Map<String, String> cells) {

        Optional<String> optional(String column) {
            return optional(column, Function.identity());
        }

        <T> Optional<T> optional(String column, Function<String, T> reader) {
            return Optional.ofNullable(cells.get(column)).map(cell -> read(column, cell, reader));
        }

        String needed(String column) {
            return needed(column, Function.identity());
        }

        <T> T needed(String column, Function<String, T> reader) {
            return optional(column, reader).orElseThrow(() -> new BadRow(number, "row %d: %s is empty".formatted(number, column)));
        }

        private <T> T read(String column, String cell, Function<String, T> reader) {
            try {
                return reader.apply(cell);
            } catch (IllegalArgumentException bad) {
                throw new BadRow(number, "row %d, %s: %s".formatted(number, column, bad.getMessage()), bad);
            }
        }
    }
}
