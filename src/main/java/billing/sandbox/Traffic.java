package billing.sandbox;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The requests that are under way, each on the thread of its line: from when it is taken until its answer was sent, which is when the thread reads the line again or closes it.
 */
final class Traffic {

    private final Set<Thread> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean isStopping;

    /** A request comes in on this thread. @return whether it is taken: none is after the traffic was stopped */
    boolean begin() {
        underWay.add(Thread.currentThread());
        boolean taken = !isStopping;
        if (!taken) {
            end();
        }
        return taken;
    }

    /** This thread's request is done, if it had one. */
    void end() {
        if (underWay.remove(Thread.currentThread()) && isStopping) {
            synchronized (this) {
                notifyAll();
            }
        }
    }

    void stop() {
        isStopping = true;
    }

    int underWay() {
        return underWay.size();
    }

    /** Waits until nothing is under way, or for so long. */
    synchronized void awaitQuiet(Duration longest) throws InterruptedException {
        long deadline = System.nanoTime() + longest.toNanos();
        long left = longest.toMillis();
        while (!underWay.isEmpty() && left > 0) {
            wait(left);
            left = Duration.ofNanos(deadline - System.nanoTime()).toMillis();
        }
    }
}
