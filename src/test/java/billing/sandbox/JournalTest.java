package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import billing.api.Journal;
import billing.api.JournalEntry;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class JournalTest {

    private final Wire wire = new Wire();

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void it_shows_a_customers_requests_in_their_order() {
        Billed billed = Billed.korean(wire, "u");
        Billed.korean(wire, "other").send(Billed.hours("1"));
        billed.move(billed.due().payment().month(), "register");

        assertThat(journal("u")).extracting(JournalEntry::method, JournalEntry::path, JournalEntry::status).startsWith(
                tuple("PUT", "/api/v1/customers/{uuid}", Optional.of(201)),
                tuple("POST", "/api/v1/metering", Optional.of(200)),
                tuple("POST", "/api/v1/calculate", Optional.of(200)))
                .endsWith(tuple("POST", "/api/v1/payment/{payment_id}/register", Optional.of(409)));
    }

    @Test
    void a_request_that_the_document_does_not_allow_is_shown_if_it_says_whom_it_is_about() {
        Billed.korean(wire, "u");

        wire.get("/api/v1/metering?uuid=u&month=January");
        wire.post("/api/v1/calculate", "{\"uuid\":\"u\",");

        assertThat(journal("u")).last().extracting(JournalEntry::path, JournalEntry::status).containsExactly("/api/v1/metering", Optional.of(400));
    }

    @Test
    void a_request_that_was_dropped_has_no_status() {
        Billed.korean(wire, "u").troubled().down(1);

        assertThatThrownBy(() -> wire.get("/api/v1/outbox?uuid=u")).isInstanceOf(UncheckedIOException.class);

        assertThat(journal("u")).last().extracting(JournalEntry::path, JournalEntry::status).containsExactly("/api/v1/outbox", Optional.empty());
    }

    @Test
    void it_holds_the_last_hundred() {
        Billed.korean(wire, "u");
        for (int number = 0; number < 100; number++) {
            wire.get("/api/v1/outbox?uuid=u");
        }

        assertThat(journal("u")).hasSize(Journals.LAST).extracting(JournalEntry::path).containsOnly("/api/v1/outbox");
    }

    @Test
    void it_is_forgotten_with_the_customer_and_not_before() {
        Billed billed = Billed.korean(wire, "u");
        wire.post("/sandbox/reset", "{\"uuid\":\"u\"}");
        assertThat(journal("u")).hasSize(2);

        billed.reset();

        assertThat(wire.get("/sandbox/journal?uuid=u").code()).isEqualTo("NOT_FOUND");
        Billed.korean(wire, "u");
        assertThat(journal("u")).extracting(JournalEntry::path).containsExactly("/api/v1/customers/{uuid}");
    }

    private List<JournalEntry> journal(String uuid) {
        return wire.get("/sandbox/journal?uuid=" + uuid).as(Journal.class).requests();
    }
}
