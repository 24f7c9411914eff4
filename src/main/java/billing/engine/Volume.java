package billing.engine;

import billing.text.Decimals;
import java.math.BigDecimal;
import java.util.Optional;

/** The volume of a meter: a plain decimal from 0 to below 10^12, with at most 9 decimals (rulebook, chapter 3). */
final class Volume {

    static final String ALLOWED = "a decimal from 0 to below 1,000,000,000,000 with at most 9 decimals";

    private static final BigDecimal END = BigDecimal.TEN.pow(12);
    private static final int MOST_DECIMALS = 9;
    private static final int LONGEST = 40;

    private Volume() {}

    /** The volume that was written, or nothing if it is not one. */
    static Optional<BigDecimal> read(String written) {
        if (written.length() > LONGEST || !Decimals.PLAIN.matcher(written).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(written)).filter(Volume::isAllowed);
    }

    private static boolean isAllowed(BigDecimal volume) {
        return volume.signum() >= 0 && volume.compareTo(END) < 0 && volume.stripTrailingZeros().scale() <= MOST_DECIMALS;
    }
}
