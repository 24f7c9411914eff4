package billing.engine;

import java.util.List;

/** A data file that cannot be used: every bad row, with file, line and reason. */
public final class DataFileException extends RuntimeException {

    private static final long serialVersionUID = 1;

    DataFileException(List<String> problems) {
        super("The price list cannot be used:\n" + String.join("\n", problems));
    }
}
