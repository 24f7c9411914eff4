package billing.engine;

import java.math.BigDecimal;

/** An accepted meter, with its volume in the smallest unit of its kind (SECONDS, KB, COUNT), exact. */
public record Reading(Meter meter, BigDecimal smallest) {

    static Reading of(Meter accepted) {
        return new Reading(accepted, Volume.read(accepted.volume()).orElseThrow().multiply(Unit.of(accepted.unit()).smallest()));
    }
}
