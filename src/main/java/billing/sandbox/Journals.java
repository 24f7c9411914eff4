package billing.sandbox;

import billing.api.Journal;
import billing.api.JournalEntry;
import billing.engine.Account;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The last requests of each customer, at most {@value #LAST}. */
final class Journals {

    static final int LAST = 100;

    private final Cache<String, Deque<JournalEntry>> journals;

    Journals(Limits limits) {
        journals = Caffeine.newBuilder().maximumSize(limits.accounts()).expireAfterAccess(limits.idle()).executor(Runnable::run).build();
    }

    void note(String uuid, Seen seen) {
        journals.asMap().compute(uuid, (id, kept) -> with(seen, Optional.ofNullable(kept).orElseGet(ArrayDeque::new)));
    }

    Outcome show(Account account, Call<Void> call) {
        return Outcome.unchanged(account, new Journal(account.customer().uuid(), of(account.customer().uuid())));
    }

    void forget(String uuid) {
        journals.invalidate(uuid);
    }

    private List<JournalEntry> of(String uuid) {
        return List.copyOf(Optional.ofNullable(journals.getIfPresent(uuid)).orElseGet(ArrayDeque::new));
    }

    /** A new one every time, for somebody may be reading the old one. */
    private static Deque<JournalEntry> with(Seen seen, Deque<JournalEntry> before) {
        Deque<JournalEntry> entries = new ArrayDeque<>(before);
        entries.add(new JournalEntry(seen.at().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC), seen.method(), seen.path(), seen.status(),
                Math.toIntExact(seen.took().toMillis())));
        if (entries.size() > LAST) {
            entries.remove();
        }
        return entries;
    }
}
