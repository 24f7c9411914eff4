package billing.acceptance.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

final class BackgroundTest {

    private final Background background = new Background();
    private final List<String> done = new CopyOnWriteArrayList<>();

    @Test
    void what_fails_is_told_in_the_end_and_keeps_nothing_else_from_being_done() {
        IllegalStateException full = new IllegalStateException("the disk is full");

        background.add(() -> {
            throw full;
        });
        background.add(() -> done.add("page"));

        assertThatThrownBy(background::close).isSameAs(full);
        assertThat(done).containsExactly("page");
    }

    @Test
    void who_may_not_wait_is_told_that_not_all_is_done() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch free = new CountDownLatch(1);
        background.add(() -> {
            begun.countDown();
            await(free);
        });
        begun.await();

        Thread.currentThread().interrupt();

        assertThatIllegalStateException().isThrownBy(background::close).withMessage("Waiting for the pages to be written was interrupted");
        assertThat(Thread.interrupted()).isTrue();
        free.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
