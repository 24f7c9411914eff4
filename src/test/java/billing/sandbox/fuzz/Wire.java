package billing.sandbox.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Connections to a sandbox, one at a time. Whatever is sent is answered in {@value #LONGEST_MILLIS} ms, or else it hangs. */
final class Wire {

    private static final int LONGEST_MILLIS = 20_000;
    private static final int CONTINUE = 100;

    private final URI address;
    private Optional<Connection> kept = Optional.empty();

    private record Connection(Socket socket, InputStream in) {}

    Wire(URI address) {
        this.address = address;
    }

    Reply send(byte[] request) {
        return send(request, 1).get(0);
    }

    /** @param count how many requests there are in it */
    List<Reply> send(byte[] requests, int count) {
        try {
            Connection connection = kept.isPresent() ? kept.get() : open();
            kept = Optional.of(connection);
            connection.socket().getOutputStream().write(requests);
            List<Reply> replies = new ArrayList<>();
            for (int number = 0; number < count; number++) {
                replies.add(reply(connection.in()));
            }
            return replies;
        } catch (SocketTimeoutException hangs) {
            throw new AssertionError("no answer after %d ms to:%n%s".formatted(LONGEST_MILLIS, new Asked(requests, false, false)), hangs);
        } catch (IOException failed) {
            throw new AssertionError("no answer but %s to:%n%s".formatted(failed, new Asked(requests, false, false)), failed);
        }
    }

    /** Everything that is answered to bytes after which nothing more comes; the other side hangs up then. */
    List<Reply> sendRaw(byte[] bytes) {
        try (Socket socket = open().socket()) {
            write(socket, bytes);
            byte[] answers = socket.getInputStream().readAllBytes();
            InputStream in = new ByteArrayInputStream(answers);
            List<Reply> replies = new ArrayList<>();
            while (in.available() > 0) {
                replies.add(reply(in));
            }
            return replies;
        } catch (SocketTimeoutException hangs) {
            throw new AssertionError("still connected %d ms after:%n%s".formatted(LONGEST_MILLIS, new Asked(bytes, false, false)), hangs);
        } catch (IOException failed) {
            throw new AssertionError("no answer but %s to:%n%s".formatted(failed, new Asked(bytes, false, false)), failed);
        }
    }

    private static void write(Socket socket, byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.shutdownOutput();
    }

    private Connection open() throws IOException {
        Socket socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(LONGEST_MILLIS);
        return new Connection(socket, new BufferedInputStream(socket.getInputStream()));
    }

    private Reply reply(InputStream in) throws IOException {
        String[] status = line(in).split(" ", 3);
        String type = "";
        int length = 0;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            String[] words = header.split(": ", 2);
            switch (words[0]) {
                case "Content-Type" -> type = words[1];
                case "Content-Length" -> length = Integer.parseInt(words[1]);
                case "Connection" -> hangUp();
                default -> { }
            }
        }
        if (Integer.parseInt(status[1]) == CONTINUE) {
            return reply(in);
        }
        byte[] body = new byte[length];
        new DataInputStream(in).readFully(body);
        return new Reply(Integer.parseInt(status[1]), type, new String(body, StandardCharsets.UTF_8));
    }

    private void hangUp() {
        kept = Optional.empty();
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new EOFException("the line is closed");
            }
            line.append((char) read);
        }
        return line.toString().strip();
    }
}
