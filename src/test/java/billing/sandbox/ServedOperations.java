package billing.sandbox;

import billing.engine.CatalogueFile;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the sandbox serves for a customer, for tests that stand outside its package: {@code POST /api/v1/metering}. */
public final class ServedOperations {

    private ServedOperations() {}

    public static List<String> all() throws IOException {
        try (Reader catalogue = Files.newBufferedReader(Path.of(Sandbox.CATALOGUE))) {
            return Routes.of(CatalogueFile.read(Sandbox.CATALOGUE, catalogue), new PaymentGateway()).stream()
                    .map(route -> route.method() + " " + route.template())
                    .toList();
        }
    }
}
