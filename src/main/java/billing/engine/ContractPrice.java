package billing.engine;

import billing.money.UnitPrice;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a contract makes a counter cost: {@code 225}, or {@code 225 up to 720} and the standard price above.
 *
 * @param commitment the volume of a month that has this price, of all projects together; absent: all of it
 */
public record ContractPrice(UnitPrice price, Optional<Quantity> commitment) {

    /** The whole tariff of a counter under the contract. */
    public Tariff tariff(Tariff standard) {
        return commitment.map(volume -> standard.above(price, volume)).orElse(Tariff.flat(price));
    }

    /**
     * The tariff of one line.
     *
     * @param before what the projects before used of the commitment, in the smallest unit
     */
    Tariff tariff(Tariff standard, Quantity quantity, BigDecimal before) {
        Quantity left = commitment.map(volume -> volume.minus(before.min(volume.smallest()))).orElse(quantity);
        if (quantity.smallest().compareTo(left.smallest()) <= 0) {
            return Tariff.flat(price);
        }
        return left.smallest().signum() == 0 ? standard : standard.above(price, left);
    }
}
