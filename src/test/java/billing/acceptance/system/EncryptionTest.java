package billing.acceptance.system;

import static billing.client.ScriptedServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.client.ScriptedServer;
import billing.client.SystemUnavailable;
import billing.config.Endpoints;
import billing.config.Permits;
import billing.manager.CustomerManager;
import billing.manager.Subject;
import billing.money.Member;
import java.net.URI;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A line knows encryption if one of the system's addresses begins with https. */
final class EncryptionTest {

    private final ScriptedServer server = ScriptedServer.answering(answer(500, ""));

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void an_https_address_is_called_encrypted_even_if_it_is_the_only_one() {
        URI clear = server.address();
        URI encrypted = URI.create(clear.toString().replace("http:", "https:"));

        assertThatThrownBy(() -> callBilling(new Endpoints(clear, encrypted, clear))).isInstanceOf(SystemUnavailable.class).hasStackTraceContaining("SSLException");
        assertThat(server.lines()).isEmpty();
    }

    private static void callBilling(Endpoints endpoints) {
        try (BillingSystem system = BillingSystem.open(Configured.direct(endpoints, new Permits(true, true, true, true)), exchange -> {})) {
            Subject subject = new Subject();
            subject.begin(system.customers().take(Member.KR), YearMonth.of(2026, 1));
            new CustomerManager(system.api(), subject).defineCustomer();
        }
    }
}
