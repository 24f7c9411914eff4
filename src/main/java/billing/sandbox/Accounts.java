package billing.sandbox;

import billing.engine.Account;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Every customer's account. What is done to one customer is done one after the other; customers never wait for each other. */
final class Accounts {

    private final ConcurrentMap<String, Slot> slots = new ConcurrentHashMap<>();

    /** Where one customer's account lies; the lock of whoever works on it. */
    private static final class Slot {

        private Optional<Account> account = Optional.empty();
        private boolean left;
    }

    /** Works on a customer's account, which may be none, and keeps what comes out; if the work throws, the account stays what it was. */
    Answer work(String uuid, Function<Optional<Account>, Outcome> work) {
        return holding(uuid, slot -> {
            Outcome outcome = work.apply(slot.account);
            slot.account = outcome.account();
            return outcome.answer();
        });
    }

    /** Changes a customer's account in the background; there is nothing to change of one that is gone. */
    void change(String uuid, UnaryOperator<Account> change) {
        holding(uuid, slot -> slot.account = slot.account.map(change));
    }

    int size() {
        return slots.size();
    }

    private <T> T holding(String uuid, Function<Slot, T> work) {
        while (true) {
            Slot slot = slots.computeIfAbsent(uuid, fresh -> new Slot());
            synchronized (slot) {
                if (!slot.left) {
                    return workIn(uuid, slot, work);
                }
            }
        }
    }

    private <T> T workIn(String uuid, Slot slot, Function<Slot, T> work) {
        try {
            return work.apply(slot);
        } finally {
            if (slot.account.isEmpty()) {
                slot.left = true;
                slots.remove(uuid, slot);
            }
        }
    }
}
