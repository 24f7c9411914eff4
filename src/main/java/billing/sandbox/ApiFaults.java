package billing.sandbox;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The trouble that customers' next requests meet, each customer's its own; of requests that set up a sandbox, none does. */
final class ApiFaults {

    private final Map<String, ApiFault> troubles = new ConcurrentHashMap<>();
    private final Tally tally = Tally.of();

    /** From now on; it takes the place of the one before. */
    synchronized void expect(String uuid, ApiFault fault) {
        troubles.put(uuid, fault);
    }

    synchronized void end(String uuid) {
        troubles.remove(uuid);
    }

    /** The answer to a customer's present request, through the trouble that it meets if it meets one. */
    Answer through(String uuid, Supplier<Answer> work) {
        return met(uuid).map(fault -> fault.meet(work)).orElseGet(work);
    }

    /** How often each trouble was met. */
    Map<String, Long> tally() {
        return tally.counts();
    }

    private synchronized Optional<ApiFault> met(String uuid) {
        Optional<ApiFault> met = Optional.ofNullable(troubles.get(uuid));
        met.ifPresent(fault -> tally.count("API_" + fault.getClass().getSimpleName().toUpperCase(Locale.ROOT)));
        met.flatMap(ApiFault::left).ifPresentOrElse(left -> troubles.put(uuid, left), () -> troubles.remove(uuid));
        return met;
    }
}
