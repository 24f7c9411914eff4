package billing.engine;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Taking in and deleting usage (rulebook, chapter 3). */
public final class Metering {

    private Metering() {}

    /** What became of a batch: the account with it, and how many of its meters counted and how many were events already known. */
    public record Accepted(Account account, int accepted, int duplicates) {}

    /**
     * Takes in a batch of meters, whole or not at all.
     *
     * @param month the month the batch is for, if it names one
     */
    public static Accepted accept(Account account, Catalogue catalogue, Batch batch) {
        new MeterRules(account, catalogue).check(batch.meters(), batch.month());
        List<Meter> fresh = fresh(account.usage(), batch.meters());
        Account after = account.withUsage(account.usage().with(fresh, account.zone()));
        return new Accepted(after, fresh.size(), batch.meters().size() - fresh.size());
    }

    /** Meters that are sent together, for a month or for the months they fall in. */
    public record Batch(Optional<YearMonth> month, List<Meter> meters) {}

    /** Deletes a month's usage and forgets its events. */
    public static Account delete(Account account, YearMonth month) {
        account.refuseIfClosed(month, "keeps its usage");
        return account.withUsage(account.usage().without(month));
    }

    private static List<Meter> fresh(Usage usage, List<Meter> meters) {
        Set<String> seen = new HashSet<>();
        List<Meter> fresh = new ArrayList<>();
        for (Meter meter : meters) {
            if (meter.eventId().map(id -> !usage.events().containsKey(id) && seen.add(id)).orElse(true)) {
                fresh.add(meter);
            }
        }
        return fresh;
    }
}
