package billing.acceptance.tables;

import java.io.Serial;

/**
 * A row of a table that cannot be read, with its number among all rows of its table: 0 is the first, which mostly is the header.
 *
 * <p>Example: {@code row 2: volume is empty}. A table does not know the lines of its file; who tells of the failure does.
 */
public final class BadRow extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1;

    private final int number;

    public BadRow(int number, String message) {
        super(message);
        this.number = number;
    }

    public BadRow(int number, String message, IllegalArgumentException cause) {
        super(message, cause);
        this.number = number;
    }

    public int number() {
        return number;
    }
}
