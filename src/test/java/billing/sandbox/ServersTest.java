package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.observability.Telemetry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ServersTest {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Sandbox sandbox = Sandbox.start(Wire.TOKEN, new Sandbox.Options(3, Detours.NONE, Telemetry.OFF));

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void each_has_an_address_of_its_own_and_is_up() {
        assertThat(sandbox.addresses()).hasSize(3).doesNotHaveDuplicates();
        for (int server = 0; server < 3; server++) {
            assertThat(at(server).get("/health").status()).isEqualTo(200);
        }
    }

    @Test
    void what_one_is_told_all_of_them_know() {
        Billed.korean(at(0), "u");

        assertThat(at(1).get("/api/v1/billing/unpaid?uuid=u&month=2026-01").status()).isEqualTo(200);
        assertThat(at(2).get("/sandbox/journal?uuid=u").body()).contains("/api/v1/customers/", "/api/v1/billing/unpaid");
    }

    @Test
    void the_figures_of_each_are_those_of_all() {
        Billed.korean(at(0), "u");
        Billed.korean(at(1), "v");

        assertThat(at(2).figure("billing_sandbox_accounts")).isEqualTo(2);
        assertThat(at(2).figure("billing_sandbox_requests_total{method=\"PUT\",path=\"/api/v1/customers/{uuid}\",status=\"201\"}")).isEqualTo(2);
    }

    @Test
    void all_of_them_stop() throws Exception {
        Sandbox.Unfinished unfinished = sandbox.stop(LONGEST);

        assertThat(unfinished.isNothing()).isTrue();
        for (int server = 0; server < 3; server++) {
            Wire wire = at(server);
            assertThatThrownBy(() -> wire.get("/health")).isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void where_one_cannot_be_opened_none_is() throws IOException {
        InetSocketAddress free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = (InetSocketAddress) socket.getLocalSocketAddress();
        }
        Sandbox.Setup twice = new Sandbox.Setup(Wire.TOKEN, new Servers.Place(free, 2), Limits.INSIDE, Sandbox.Watch.nobody(), Sandbox.Api.own());

        assertThatThrownBy(() -> Sandbox.start(twice)).isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("The sandbox could not open port %d on 127.0.0.1: ".formatted(free.getPort()));
        assertThatThrownBy(() -> new Socket(free.getAddress(), free.getPort()).close()).isInstanceOf(IOException.class);
    }

    private Wire at(int server) {
        return new Wire(sandbox, sandbox.addresses().get(server));
    }
}
