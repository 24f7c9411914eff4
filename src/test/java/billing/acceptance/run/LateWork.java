package billing.acceptance.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What a scenario's thread does when the scenario has ended and Cucumber has told everybody: Cucumber's event bus serves one worker at a time, so that whoever
 * writes a file while it tells holds up all the others.
 *
 * <p>The thread does it before its next scenario, so that nothing piles up, and a process that is killed loses no more than the scenarios that just ended.
 */
final class LateWork {

    private final ThreadLocal<Deque<Runnable>> ofThisThread = ThreadLocal.withInitial(ArrayDeque::new);
    private final AtomicInteger left = new AtomicInteger();
    private final Queue<RuntimeException> failures = new ConcurrentLinkedQueue<>();

    void add(Runnable work) {
        left.incrementAndGet();
        ofThisThread.get().add(() -> attempt(work));
    }

    /** What this thread has to do. */
    void doIt() {
        Deque<Runnable> work = ofThisThread.get();
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    /** @throws RuntimeException the first that any of it threw */
    void refuseFailures() {
        Optional.ofNullable(failures.peek()).ifPresent(first -> {
            throw first;
        });
        if (left.get() > 0) {
            throw new IllegalStateException("%d results or outcomes were not written; run the features on the JUnit Platform, as mvn verify does".formatted(left.get()));
        }
    }

    private void attempt(Runnable work) {
        try {
            work.run();
            left.decrementAndGet();
        } catch (RuntimeException failed) {
            failures.add(failed);
        }
    }
}
