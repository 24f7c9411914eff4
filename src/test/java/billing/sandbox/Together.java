package billing.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Does something many times at once: everybody waits for the last to be ready, and nobody for ever. */
final class Together {

    private static final int LONGEST_SECONDS = 30;

    private Together() {}

    /** What came of it, in the order of the numbers. */
    static <T> List<T> run(int times, IntFunction<T> action) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        CountDownLatch ready = new CountDownLatch(times);
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (int number = 0; number < times; number++) {
                int mine = number;
                futures.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await(LONGEST_SECONDS, TimeUnit.SECONDS);
                    return action.apply(mine);
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get(LONGEST_SECONDS, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
