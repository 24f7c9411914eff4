package billing.acceptance.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The counters that {@code catalogue.csv} prices, in its order. */
final class PriceList {

    private static final String FILE = "/catalogue.csv";

    private PriceList() {}

    static List<String> counters() {
        try (InputStream file = PriceList.class.getResourceAsStream(FILE)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).skip(1).map(line -> line.split(",", 2)[0].strip()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE + " cannot be read", unreadable);
        }
    }
}
