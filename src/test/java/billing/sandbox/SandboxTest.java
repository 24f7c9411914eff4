package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SandboxTest {

    private static final int LONGEST_MILLIS = 1_000;

    @Test
    void it_listens_on_loopback_only() throws IOException {
        List<InetAddress> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses).filter(address -> !address.isLoopbackAddress()).toList();

        try (Wire wire = new Wire()) {
            assertThat(wire.get("/health").status()).isEqualTo(200);
            assertThat(InetAddress.getByName(wire.address().getHost()).isLoopbackAddress()).isTrue();
            assertThat(others).allSatisfy(address -> assertThatThrownBy(() -> connect(address, wire.address().getPort())).isInstanceOf(IOException.class));
        }
    }

    @Test
    void it_is_gone_after_it_was_closed() {
        Wire wire = new Wire();
        URI address = wire.address();
        assertThat(wire.get("/health").status()).isEqualTo(200);

        wire.close();

        assertThatThrownBy(() -> wire.get("/health")).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> connect(InetAddress.getLoopbackAddress(), address.getPort())).isInstanceOf(IOException.class);
    }

    @Test
    void it_may_be_closed_twice() {
        Sandbox sandbox = Sandbox.start("token-1");

        sandbox.close();
        sandbox.close();
    }

    private static void connect(InetAddress address, int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), LONGEST_MILLIS);
        }
    }
}
