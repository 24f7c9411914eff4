package billing.engine;

import java.io.IOException;
import java.io.LineNumberReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the catalogue from its data file: comma-separated, a header row, {@code #} begins a comment line.
 *
 * <p>Every bad row is named at once, with file, line and reason, in one {@link CatalogueException}; no part of a bad file is used.
 */
public final class CatalogueFile {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder()
            .setCommentMarker('#').setIgnoreSurroundingSpaces(true).setIgnoreEmptyLines(true).get();

    /** What spreadsheets write before the first cell. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String name;
    private final List<String> problems = new ArrayList<>();
    private final List<CatalogueItem> items = new ArrayList<>();
    private final Set<String> counters = new HashSet<>();

    private CatalogueFile(String name) {
        this.name = name;
    }

    /** @param name where the file is, as an editor opens it: {@code src/main/resources/catalogue.csv} */
    public static Catalogue read(String name, Reader content) throws IOException {
        CatalogueFile file = new CatalogueFile(name);
        file.readAll(new LineNumberReader(content));
        if (!file.problems.isEmpty()) {
            throw new CatalogueException(file.problems);
        }
        return new Catalogue(file.items);
    }

    private void readAll(LineNumberReader lines) throws IOException {
        boolean header = true;
        for (Optional<String> line = next(lines); line.isPresent(); line = next(lines)) {
            for (List<String> row : rows(line.get(), lines.getLineNumber())) {
                readRow(row, lines.getLineNumber(), header);
                header = false;
            }
        }
        if (items.isEmpty() && problems.isEmpty()) {
            problems.add(name + ": no counter; write a row for each: " + String.join(", ", CatalogueRow.COLUMNS));
        }
    }

    private static Optional<String> next(LineNumberReader lines) throws IOException {
        return Optional.ofNullable(lines.readLine()).map(line -> line.replace(BYTE_ORDER_MARK, ""));
    }

    /** The row of a line, or none if it is empty or a comment; by itself, so that an open quote spoils no other row. */
    private List<List<String>> rows(String line, int number) throws IOException {
        try (CSVParser row = CSVParser.parse(line, FORMAT)) {
            return row.stream().map(CSVRecord::toList).filter(cells -> !isComment(cells)).map(CatalogueFile::withoutPadding).toList();
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
    private static List<String> withoutPadding(List<String> row) {
        int last = row.size();
        while (last > CatalogueRow.COLUMNS.size() && row.get(last - 1).isBlank()) {
            last--;
        }
        return row.subList(0, last);
    }

    private void readRow(List<String> row, int line, boolean header) {
        try {
            if (header) {
                CatalogueRow.checkHeader(row);
            } else {
                add(CatalogueRow.read(row));
            }
        } catch (IllegalArgumentException bad) {
            problem(line, bad.getMessage());
        }
    }

    private void problem(int line, String reason) {
        problems.add("%s:%d: %s".formatted(name, line, reason));
    }

    private void add(CatalogueItem item) {
        if (!counters.add(item.counter())) {
            throw new IllegalArgumentException("the counter %s has a row already; each counter has one".formatted(item.counter()));
        }
        items.add(item);
    }
}
