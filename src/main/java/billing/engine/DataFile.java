package billing.engine;

import java.io.IOException;
import java.io.LineNumberReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a data file that analysts edit: comma-separated, a header row, {@code #} begins a comment line.
 *
 * <p>Every bad row is named at once, with file, line and reason, in one {@link DataFileException}; no part of a bad file is used.
 */
final class DataFile {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder()
            .setCommentMarker('#').setIgnoreSurroundingSpaces(true).setIgnoreEmptyLines(true).get();

    /** What spreadsheets write before the first cell. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String name;
    private final List<String> columns;
    private final Consumer<List<String>> reader;
    private final List<String> problems = new ArrayList<>();
    private boolean header = true;
    private boolean empty = true;

    /**
     * @param name where the file is, as an editor opens it: {@code src/main/resources/catalogue.csv}
     * @param reader takes a row of as many cells as there are columns; an {@link IllegalArgumentException} says what is wrong with it
     */
    DataFile(String name, List<String> columns, Consumer<List<String>> reader) {
        this.name = name;
        this.columns = columns;
        this.reader = reader;
    }

    void read(Reader content) throws IOException {
        LineNumberReader lines = new LineNumberReader(content);
        for (Optional<String> line = next(lines); line.isPresent(); line = next(lines)) {
            int number = lines.getLineNumber();
            rows(line.get(), number).forEach(row -> readRow(row, number));
        }
        if (empty && problems.isEmpty()) {
            problems.add("%s: no row; write a header and a row for each: %s".formatted(name, String.join(", ", columns)));
        }
        if (!problems.isEmpty()) {
            throw new DataFileException(problems);
        }
    }

    /** What is missing as a whole, where no line is to blame. */
    DataFileException problem(String reason) {
        return new DataFileException(List.of(name + ": " + reason));
    }

    private static Optional<String> next(LineNumberReader lines) throws IOException {
        return Optional.ofNullable(lines.readLine()).map(line -> line.replace(BYTE_ORDER_MARK, ""));
    }

    /** The row of a line, or none if it is empty or a comment; by itself, so that an open quote spoils no other row. */
    private List<List<String>> rows(String line, int number) throws IOException {
        try (CSVParser row = CSVParser.parse(line, FORMAT)) {
            return row.stream().map(CSVRecord::toList).filter(cells -> !isComment(cells)).map(this::withoutPadding).toList();
        } catch (UncheckedIOException notCsv) {
            problem(number, "a quoted cell does not end where it should; write \"1,639\" with nothing but a comma after it");
            return List.of();
        }
    }

    /** A spreadsheet puts quotes around a comment that has commas. */
    private static boolean isComment(List<String> cells) {
        return cells.get(0).startsWith("#");
    }

    /** A spreadsheet saves every row as wide as the widest: blank cells beyond the last column are its own. */
    private List<String> withoutPadding(List<String> row) {
        int last = row.size();
        while (last > columns.size() && row.get(last - 1).isBlank()) {
            last--;
        }
        return row.subList(0, last);
    }

    private void readRow(List<String> row, int line) {
        try {
            if (header) {
                header = false;
                checkHeader(row);
            } else {
                empty = false;
                checkWidth(row);
                reader.accept(row);
            }
        } catch (IllegalArgumentException bad) {
            problem(line, bad.getMessage());
        }
    }

    private void checkHeader(List<String> cells) {
        if (!cells.equals(columns)) {
            throw new IllegalArgumentException("the header is \"%s\"; it must be \"%s\"".formatted(String.join(", ", cells), String.join(", ", columns)));
        }
    }

    private void checkWidth(List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException("%d cells were read; a row has %d: %s".formatted(cells.size(), columns.size(), String.join(", ", columns)));
        }
    }

    private void problem(int line, String reason) {
        problems.add("%s:%d: %s".formatted(name, line, reason));
    }
}
