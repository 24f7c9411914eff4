package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class StopTest {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Wire wire = new Wire();

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void a_sandbox_with_nothing_to_do_stops_at_once() throws Exception {
        Billed.korean(wire, "u");

        Sandbox.Unfinished unfinished = wire.stop(LONGEST);

        assertThat(unfinished).isEqualTo(new Sandbox.Unfinished(0, 0));
        assertThatThrownBy(() -> wire.get("/health")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void a_request_that_is_under_way_is_answered_and_nobody_else_is_let_in() throws Exception {
        CompletableFuture<Wire.Reply> slow = slowRequest(1_000);

        CompletableFuture<Sandbox.Unfinished> stopping = CompletableFuture.supplyAsync(() -> stop(LONGEST));
        Awaitility.await().atMost(LONGEST).untilAsserted(() -> assertThatThrownBy(() -> wire.get("/health")).isInstanceOf(UncheckedIOException.class));
        assertThat(slow).isNotDone();

        assertThat(slow.get(LONGEST.toSeconds(), TimeUnit.SECONDS).status()).isEqualTo(200);
        assertThat(stopping.get(LONGEST.toSeconds(), TimeUnit.SECONDS)).isEqualTo(new Sandbox.Unfinished(0, 0));
    }

    @Test
    void a_request_that_takes_too_long_is_given_up() throws Exception {
        CompletableFuture<Wire.Reply> slow = slowRequest(30_000);

        Sandbox.Unfinished unfinished = wire.stop(Duration.ofMillis(200));

        assertThat(unfinished).isEqualTo(new Sandbox.Unfinished(1, 0));
        assertThat(slow).failsWithin(LONGEST);
    }

    @Test
    void a_client_that_hung_up_is_not_waited_for() throws Exception {
        Billed.korean(wire, "u").troubled().down(1);
        assertThatThrownBy(() -> wire.get("/api/v1/outbox?uuid=u")).isInstanceOf(UncheckedIOException.class);

        assertThat(wire.underWay()).isEqualTo(new Sandbox.Unfinished(0, 0));
    }

    private CompletableFuture<Wire.Reply> slowRequest(int millis) {
        Billed billed = Billed.korean(wire, "u");
        billed.troubled().slow(millis);
        CompletableFuture<Wire.Reply> slow = CompletableFuture.supplyAsync(() -> billed.get("/api/v1/metering", Billed.MONTH));
        Awaitility.await().atMost(LONGEST).until(() -> wire.underWay().requests() == 1);
        return slow;
    }

    private Sandbox.Unfinished stop(Duration longest) {
        try {
            return wire.stop(longest);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
