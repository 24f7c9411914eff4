package billing.engine;

import billing.text.Decimals;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A volume of a month, kept exactly in the smallest unit of its kind and shown in the unit of the catalogue: 3600 SECONDS shown as {@code 1 HOURS}. */
public record Quantity(BigDecimal smallest, Unit unit) {

    private static final int SHOWN_DECIMALS = 9;

    /** @param volume in the unit */
    static Quantity of(BigDecimal volume, Unit unit) {
        return new Quantity(volume.multiply(unit.smallest()), unit);
    }

    Quantity plus(Quantity more) {
        return new Quantity(smallest.add(more.smallest), unit);
    }

    Quantity minus(BigDecimal lessSmallest) {
        return new Quantity(smallest.subtract(lessSmallest), unit);
    }

    /** In the catalogue's unit: exact where that is a finite decimal, otherwise cut after 9 decimals; for showing, never for computing. */
    public BigDecimal shown() {
        try {
            return smallest.divide(unit.smallest());
        } catch (ArithmeticException notFinite) {
            return smallest.divide(unit.smallest(), SHOWN_DECIMALS, RoundingMode.DOWN);
        }
    }

    @Override
    public String toString() {
        return Decimals.shortest(shown()) + " " + unit;
    }
}
