package billing.acceptance.features;

/** A row of a table that has more or fewer cells than the first. */
record Cells(FeatureFile file, long row) {

    String difference() {
        long first = firstRow();
        return "%d %s where the first row of its table, line %d, has %d; give every row as many, and write | inside a cell as \\|"
                .formatted(count(row), count(row) == 1 ? "cell" : "cells", first, count(first));
    }

    private long firstRow() {
        long first = row;
        for (long above = row - 1; isRowOrComment(above); above--) {
            first = isRow(above) ? above : first;
        }
        return first;
    }

    private boolean isRowOrComment(long line) {
        return isRow(line) || file.line(line).startsWith("#");
    }

    private boolean isRow(long line) {
        return file.line(line).startsWith("|");
    }

    private long count(long line) {
        return file.line(line).replace("\\\\", "").replace("\\|", "").chars().filter(character -> character == '|').count() - 1;
    }
}
