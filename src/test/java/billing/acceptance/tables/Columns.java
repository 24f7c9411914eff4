package billing.acceptance.tables;

import billing.text.Choice;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The columns of a kind of table: those without which a row says too little, and those that may be left out. */
public record Columns(String noun, List<String> needed, List<String> optional) {

    public List<String> all() {
        return Stream.concat(needed.stream(), optional.stream()).toList();
    }

    /** A header as it was read, every column of it allowed and none of the needed missing or there twice. */
    public List<String> of(List<String> header) {
        try {
            return read(header);
        } catch (IllegalArgumentException bad) {
            throw new BadRow(0, String.valueOf(bad.getMessage()), bad);
        }
    }

    private List<String> read(List<String> header) {
        Choice<String> allowed = Choice.of("column of " + noun, all());
        List<String> columns = header.stream().map(allowed::pick).toList();
        needed.stream().filter(column -> !columns.contains(column)).findFirst().ifPresent(missing -> {
            throw new IllegalArgumentException("the column %s is missing; needed: %s".formatted(missing, String.join(", ", needed)));
        });
        columns.stream().filter(column -> Collections.frequency(columns, column) > 1).findFirst().ifPresent(twice -> {
            throw new IllegalArgumentException("the column %s is there twice".formatted(twice));
        });
        return columns;
    }
}
