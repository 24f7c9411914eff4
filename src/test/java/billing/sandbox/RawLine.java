package billing.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A connection to a sandbox on which bytes are sent as they are. */
final class RawLine implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Socket socket;

    RawLine(URI address) {
        try {
            socket = new Socket(address.getHost(), address.getPort());
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(Math.toIntExact(LONGEST.toMillis()));
        } catch (IOException notOpened) {
            throw new UncheckedIOException(notOpened);
        }
    }

    /** @param text one byte for each letter */
    RawLine send(String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException notSent) {
            throw new UncheckedIOException(notSent);
        }
        return this;
    }

    RawLine sendNoMore() {
        try {
            socket.shutdownOutput();
        } catch (IOException notShut) {
            throw new UncheckedIOException(notShut);
        }
        return this;
    }

    /** All that comes until the other side hangs up; that it does not is a failure. */
    String answer() {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketTimeoutException open) {
            throw new AssertionError("the line is still open after %d s".formatted(LONGEST.toSeconds()), open);
        } catch (SocketException hungUp) {
            return "";
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What has come by now, after the other side was given the time to say something: at least one byte. */
    String beginning() {
        try {
            byte[] some = new byte[1_000];
            return new String(some, 0, Math.max(0, socket.getInputStream().read(some)), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
