package billing.engine;

import java.util.List;

/** A catalogue file that cannot be used: every bad row, with file, line and reason. */
public final class CatalogueException extends RuntimeException {

    private static final long serialVersionUID = 1;

    CatalogueException(List<String> problems) {
        super("The catalogue cannot be used:\n" + String.join("\n", problems));
    }
}
