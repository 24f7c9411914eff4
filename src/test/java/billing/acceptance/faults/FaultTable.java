package billing.acceptance.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was seen, as a table in Markdown: of one trouble, the operations that fared alike share a row. */
final class FaultTable {

    private static final String HEAD = """
            | the billing API or the payment gateway … | operation | requests sent | done | the report says |
            |---|---|---|---|---|
            """;

    private final Map<Seen, List<String>> rows = new LinkedHashMap<>();

    /**
     * What came of an operation.
     *
     * @param sent how often a request went over the line
     * @param done how often the customer was charged, usage counted or whatever it does was done
     * @param report what the report says
     */
    record Seen(String fault, int sent, String done, String report) {}

    void add(Seen seen, Doing doing) {
        rows.computeIfAbsent(seen, any -> new ArrayList<>()).add(doing.words());
    }

    void write(Path file) throws IOException {
        Files.writeString(file, HEAD + rows.entrySet().stream().map(row -> "| %s | %s | %d | %s | %s |%n".formatted(row.getKey().fault(),
                String.join(", ", row.getValue()), row.getKey().sent(), row.getKey().done(), row.getKey().report())).collect(Collectors.joining()));
    }
}
