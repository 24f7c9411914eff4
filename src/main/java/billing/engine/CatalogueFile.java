package billing.engine;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVException;
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
        try (CSVParser rows = CSVParser.parse(content, FORMAT)) {
            file.readAll(rows);
        } catch (CSVException notCsv) {
            file.problems.add(name + ": " + notCsv.getMessage());
        }
        if (!file.problems.isEmpty()) {
            throw new CatalogueException(file.problems);
        }
        return new Catalogue(file.items);
    }

    private void readAll(CSVParser rows) {
        boolean header = true;
        for (CSVRecord row : rows) {
            readRow(row, rows.getCurrentLineNumber(), header);
            header = false;
        }
        if (items.isEmpty() && problems.isEmpty()) {
            problems.add(name + ": no counter; write a row for each: " + String.join(", ", CatalogueRow.COLUMNS));
        }
    }

    private void readRow(CSVRecord row, long line, boolean header) {
        try {
            if (header) {
                CatalogueRow.checkHeader(row.toList());
            } else {
                add(CatalogueRow.read(row.toList()));
            }
        } catch (IllegalArgumentException bad) {
            problems.add("%s:%d: %s".formatted(name, line, bad.getMessage()));
        }
    }

    private void add(CatalogueItem item) {
        if (!counters.add(item.counter())) {
            throw new IllegalArgumentException("the counter %s has a row already; each counter has one".formatted(item.counter()));
        }
        items.add(item);
    }
}
