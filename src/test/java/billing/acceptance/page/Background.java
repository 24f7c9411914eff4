package billing.acceptance.page;

import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Does what no scenario has to wait for, in order, on one thread. At most 64 tasks wait: whoever brings another does it himself.
 *
 * <p>A process that is killed loses what waits.
 */
final class Background implements AutoCloseable {

    private static final int WAITING = 64;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), Background::thread,
            new ThreadPoolExecutor.CallerRunsPolicy());
    private final Queue<RuntimeException> failures = new ConcurrentLinkedQueue<>();

    void add(Runnable task) {
        worker.execute(() -> attempt(task));
    }

    /**
     * Returns when all is done; an {@link IllegalStateException} if that takes longer than a minute or nobody may wait for it.
     *
     * @throws RuntimeException the first that a task threw
     */
    @Override
    public void close() {
        worker.shutdown();
        try {
            if (!worker.awaitTermination(LONGEST.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("%d pages were not written within %s; the disk may be full or slow".formatted(worker.getQueue().size(), LONGEST));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Waiting for the pages to be written was interrupted", stopped);
        }
        Optional.ofNullable(failures.peek()).ifPresent(first -> {
            throw first;
        });
    }

    private void attempt(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException failed) {
            failures.add(failed);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "scenario-pages");
        thread.setDaemon(true);
        return thread;
    }
}
