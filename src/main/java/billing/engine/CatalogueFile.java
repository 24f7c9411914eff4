package billing.engine;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the catalogue from its {@link DataFile}: a row for every counter. */
public final class CatalogueFile {

    private CatalogueFile() {}

    /** @param name where the file is, as an editor opens it: {@code src/main/resources/catalogue.csv} */
    public static Catalogue read(String name, Reader content) throws IOException {
        List<CatalogueItem> items = new ArrayList<>();
        new DataFile(name, CatalogueRow.COLUMNS, row -> add(items, CatalogueRow.read(row))).read(content);
        return new Catalogue(items);
    }

    private static void add(List<CatalogueItem> items, CatalogueItem item) {
        Optional<CatalogueItem> before = items.stream().filter(other -> other.counter().equals(item.counter())).findFirst();
        if (before.isPresent()) {
            throw new IllegalArgumentException("the counter %s has a row already; each counter has one".formatted(item.counter()));
        }
        items.add(item);
    }
}
