package billing.engine;

import java.math.BigDecimal;
import java.util.Comparator;

/**
 * An accepted meter, with its volume in the smallest unit of its kind (SECONDS, KB, COUNT), exact.
 *
 * @param series which of the customer's readings it is to be seen with; all of a series share one, for many readings are of few
 */
public record Reading(Meter meter, BigDecimal smallest, Series series) {

    /** It keeps the order in which readings of one time were received. */
    static final Comparator<Reading> BY_TIME = Comparator.comparing(reading -> reading.meter().time());

    static Reading of(Meter accepted, Series series) {
        return new Reading(accepted.from(series.source()), Volume.read(accepted.volume()).orElseThrow().multiply(Unit.of(accepted.unit()).smallest()), series);
    }

    /** The later in time of this and one that was received after it, which is the later of two with the same time. */
    Reading later(Reading next) {
        return BY_TIME.compare(next, this) >= 0 ? next : this;
    }
}
