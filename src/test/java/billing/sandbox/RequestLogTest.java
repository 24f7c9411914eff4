package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

final class RequestLogTest {

    private static final Instant AT = Instant.parse("2026-11-24T09:30:00.125456Z");

    private final List<String> lines = new CopyOnWriteArrayList<>();

    @Test
    void a_request_is_one_line() {
        RequestLog log = new RequestLog(lines::add);

        log.accept(new Seen(AT, "GET", "/api/v1/outbox", Optional.of("4f6e0c1a"), Optional.of(200), Duration.ofNanos(3_900_000), Optional.empty()));
        log.accept(new Seen(AT, "POST", Seen.NO_ROUTE, Optional.empty(), Optional.empty(), Duration.ZERO, Optional.empty()));

        assertThat(lines).containsExactly("2026-11-24T09:30:00.125Z GET /api/v1/outbox 4f6e0c1a 200 3 ms", "2026-11-24T09:30:00.125Z POST - - dropped 0 ms");
    }

    @Test
    void a_customers_name_is_one_word_of_plain_letters_and_not_endless() {
        RequestLog log = new RequestLog(lines::add);

        log.accept(new Seen(AT, "GET", "/", Optional.of("a b\r\nGET / root 200 0 ms\u001b[31m한"), Optional.of(200), Duration.ZERO, Optional.empty()));
        log.accept(new Seen(AT, "GET", "/", Optional.of("x".repeat(10_000)), Optional.of(200), Duration.ZERO, Optional.empty()));

        assertThat(lines.get(0)).endsWith(" GET / a?b??GET?/?root?200?0?ms?[31m? 200 0 ms");
        assertThat(lines.get(1)).hasSizeLessThan(120);
    }

    @Test
    void no_secret_and_no_body_is_written() {
        try (Wire wire = new Wire(Limits.USUAL, Optional.of(lines::add))) {
            Billed billed = Billed.korean(wire, "u").due();
            billed.pay("idempotency-1");
            wire.get("/api/v1/customers/u?token=" + Wire.TOKEN);
            wire.get("/" + Wire.TOKEN);
            wire.post("/api/v1/calculate", "{\"uuid\":\"" + Wire.TOKEN);
            wire.send(wire.request("GET", "/health", Optional.empty()));

            assertThat(lines).hasSize(12).allSatisfy(line -> assertThat(line)
                    .matches("\\S+Z (GET|PUT|POST) (-|/[a-z0-9_/{}]+) (u|-) [0-9]{3} [0-9]+ ms")
                    .doesNotContain(Wire.TOKEN, billed.key("web"), "idempotency-1"));
        }
    }
}
