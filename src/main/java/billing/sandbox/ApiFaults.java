package billing.sandbox;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The trouble that customers' next requests meet, each customer's its own; of requests that set up a sandbox, none does. */
final class ApiFaults {

    private final Map<String, Trouble> troubles = new HashMap<>();
    private final Tally tally = Tally.of();

    /**
     * A fault that a customer's requests meet.
     *
     * @param times how many are still to meet it; absent: all
     */
    private record Trouble(ApiFault fault, Optional<Integer> times) {

        Optional<Trouble> left() {
            Optional<Integer> fewer = times.map(count -> count - 1);
            return fewer.filter(count -> count == 0).isPresent() ? Optional.empty() : Optional.of(new Trouble(fault, fewer));
        }
    }

    /**
     * From now on; it takes the place of the one before.
     *
     * @param times how many requests meet it, at least one; absent: all until it is ended
     */
    synchronized void expect(String uuid, ApiFault fault, Optional<Integer> times) {
        troubles.put(uuid, new Trouble(fault, times));
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
        Optional<Trouble> met = Optional.ofNullable(troubles.get(uuid));
        met.ifPresent(trouble -> tally.count("API_" + trouble.fault().getClass().getSimpleName().toUpperCase(Locale.ROOT)));
        met.flatMap(Trouble::left).ifPresentOrElse(left -> troubles.put(uuid, left), () -> troubles.remove(uuid));
        return met.map(Trouble::fault);
    }
}
