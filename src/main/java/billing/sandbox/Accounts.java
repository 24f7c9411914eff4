package billing.sandbox;

import billing.engine.Account;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Every customer's account. What is done to one customer is done one after the other; customers never wait for each other.
 *
 * <p>A customer is busy while somebody works on its account or holds it, and idle otherwise. Of the idle ones a bounded number is kept, each for a bounded time; a busy one is never dropped.
 * Those whose time is over go when anybody is next at work: a scheduler would keep its cancelled tasks, one for every request to a sandbox of few customers, for that time.
 */
final class Accounts {

    private static final String UNUSED = "unused";
    private static final String TOO_MANY = "too_many";

    private final ConcurrentMap<String, Slot> busy = new ConcurrentHashMap<>();
    private final Cache<String, Slot> idle;
    private final int most;
    private final Consumer<Account> left;
    private final AtomicLong versions = new AtomicLong();
    private final Tally dropped = Tally.of(UNUSED, TOO_MANY);

    /** @param left is told of a customer that is gone, dropped or removed, before anybody else can have its place */
    Accounts(Limits limits, Ticker time, Consumer<Account> left) {
        this.most = limits.accounts();
        this.left = left;
        this.idle = Caffeine.newBuilder().expireAfterWrite(limits.idle()).ticker(time).executor(Runnable::run)
                .<String, Slot>evictionListener((uuid, slot, cause) -> drop(slot, UNUSED)).build();
    }

    /** Works on a customer's account, which may be none, and keeps what comes out; if the work throws, the account stays what it was. */
    Answer work(String uuid, Function<Kept, Outcome> work) {
        return holding(uuid, slot -> {
            Outcome outcome = work.apply(slot.kept());
            keep(slot, outcome.account());
            return outcome.answer();
        });
    }

    /** Changes a customer's account in the background; there is nothing to change of one that is gone. */
    void change(String uuid, UnaryOperator<Account> change) {
        keepChanged(uuid, account -> account.map(change));
    }

    /** Keeps a customer busy, so that it is not dropped, until it is released as often as it was held. */
    void hold(String uuid) {
        busy.compute(uuid, (id, held) -> Optional.ofNullable(held).orElseGet(() -> fromIdle(id)).taken());
    }

    void release(String uuid) {
        busy.computeIfPresent(uuid, (id, slot) -> {
            if (!slot.givenBack()) {
                return slot;
            }
            slot.account().ifPresent(account -> idle.put(id, slot));
            return null;
        });
        dropTooMany();
    }

    /** The customer is gone with all that was kept of it, as one that was dropped; who is at work on it ends his work first. */
    void forget(String uuid) {
        keepChanged(uuid, account -> Optional.empty());
    }

    boolean knows(String uuid) {
        return Optional.ofNullable(busy.get(uuid)).or(() -> Optional.ofNullable(idle.getIfPresent(uuid))).flatMap(Slot::account).isPresent();
    }

    /** How many customers there are now. */
    long size() {
        idle.cleanUp();
        return idle.estimatedSize() + busy.values().stream().filter(slot -> slot.account().isPresent()).count();
    }

    /** How many were dropped, by the reason. */
    Map<String, Long> dropped() {
        return dropped.counts();
    }

    private void keepChanged(String uuid, UnaryOperator<Optional<Account>> change) {
        holding(uuid, slot -> {
            keep(slot, change.apply(slot.account()));
            return slot;
        });
    }

    private <T> T holding(String uuid, Function<Slot, T> work) {
        hold(uuid);
        try {
            Slot slot = busy.get(uuid);
            synchronized (slot) {
                return work.apply(slot);
            }
        } finally {
            release(uuid);
        }
    }

    private void keep(Slot slot, Optional<Account> account) {
        Optional<Account> before = slot.account();
        if (before.isPresent() && account.isEmpty()) {
            left.accept(before.get());
        }
        if (before.orElse(null) != account.orElse(null)) {
            slot.keep(new Kept(account, versions.incrementAndGet()));
        }
    }

    private Slot fromIdle(String uuid) {
        return Optional.ofNullable(idle.asMap().remove(uuid)).orElseGet(() -> new Slot(versions.incrementAndGet()));
    }

    private void dropTooMany() {
        if (idle.estimatedSize() > most) {
            synchronized (idle) {
                while (idle.estimatedSize() > most) {
                    idle.policy().expireAfterWrite().orElseThrow().oldest(1).keySet().forEach(this::dropIdle);
                }
            }
        }
    }

    private void dropIdle(String uuid) {
        idle.asMap().computeIfPresent(uuid, (id, slot) -> {
            drop(slot, TOO_MANY);
            return null;
        });
    }

    private void drop(Slot slot, String reason) {
        slot.account().ifPresent(left);
        dropped.count(reason);
    }
}
