package billing.engine;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The catalogues that tests rate with. */
final class Catalogues {

    static final Catalogue SHIPPED = read(shipped("/catalogue.csv"));
    static final PriceList PRICES = contracts(shipped("/contracts.csv"));

    private Catalogues() {}

    /** A catalogue of these rows, under the header they need; its file is {@code catalogue.csv}. */
    static Catalogue of(String... rows) {
        return read("counter, unit, kr, jp, etc\n" + String.join("\n", rows));
    }

    static Catalogue read(String content) {
        return read(new StringReader(content));
    }

    /** The shipped catalogue with contracts of these rows, under the header they need; their file is {@code contracts.csv}. */
    static PriceList contracts(String... rows) {
        return contractsOf("contract, item, kr, jp, etc\n" + String.join("\n", rows));
    }

    static PriceList contractsOf(String content) {
        return contracts(new StringReader(content));
    }

    private static Reader shipped(String file) {
        return new InputStreamReader(Objects.requireNonNull(Catalogues.class.getResourceAsStream(file)), StandardCharsets.UTF_8);
    }

    private static Catalogue read(Reader content) {
        try (content) {
            return CatalogueFile.read("catalogue.csv", content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PriceList contracts(Reader content) {
        try (content) {
            return ContractsFile.read(SHIPPED, "contracts.csv", content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
