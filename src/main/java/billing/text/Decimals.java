package billing.text;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Decimal numbers as people write them: {@code 1298088}, {@code 1,298,088}, {@code -12.34}.
 *
 * <p>Thousand separators may be left out, but not misplaced: {@code 1,00} is refused. An exponent is refused.
 */
public final class Decimals {

    /** A decimal in plain digits: {@code 720}, {@code -0.5}. */
    public static final Pattern PLAIN = Pattern.compile("[-+]?[0-9]+(?:\\.[0-9]+)?");

    private static final Pattern GROUPED = Pattern.compile("[-+]?[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?");

    private Decimals() {}

    public static BigDecimal parse(String read) {
        return new BigDecimal(plain(read));
    }

    /** The same number without its separators. */
    public static String plain(String read) {
        if (PLAIN.matcher(read).matches()) {
            return read;
        }
        if (GROUPED.matcher(read).matches()) {
            return read.replace(",", "");
        }
        throw new IllegalArgumentException(
                "\"%s\" is not a number; write digits, with a comma before each group of three if at all: 1,298,088 or 12.34".formatted(read));
    }

    /** The shortest way to write a number: {@code 720}, not {@code 720.00} or {@code 7.2E+2}. */
    public static String shortest(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
