package billing.sandbox.intake;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import okio.BufferedSource;
import okio.Okio;

/**
 * Takes requests off a line, one whole request at a time: the server behind it, which waits for ever and loses the line of whoever breaks the protocol,
 * never sees half of one or a broken one.
 */
public final class RequestReader {

    private static final byte[] GO_ON = "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final Intake limits;
    private final Patience patience;
    private final BufferedSource source;
    private final Hosts hosts = new Hosts();

    /** @param in what comes over the line */
    public RequestReader(Intake limits, Socket line, InputStream in) {
        this.limits = limits;
        this.patience = new Patience(line, in);
        this.source = Okio.buffer(Okio.source(patience));
    }

    /**
     * The next request, which is waited for.
     *
     * @param out says that a body may come that is held back
     * @return none if the other side has hung up or was silent for too long
     * @throws Unreadable if it is no request, or did not arrive in time
     */
    public Optional<Arrived> next(Outlet out) throws IOException {
        if (isSilent()) {
            return Optional.empty();
        }
        patience.last(limits.arrival());
        try {
            HeadLines lines = new HeadLines(source, limits.head());
            Head head = Head.read(lines);
            hosts.check(head.hosts());
            if (head.isExpectant()) {
                out.write(GO_ON);
                out.send();
            }
            return Optional.of(Arrived.of(head, new Body(source, limits).read(head, lines)));
        } catch (SocketTimeoutException late) {
            throw Unreadable.late(limits);
        }
    }

    /** What still comes is not looked at, until the other side hangs up or for as long as a request may take. */
    public void drain() throws IOException {
        patience.last(limits.arrival());
        try {
            source.readAll(Okio.blackhole());
        } catch (SocketTimeoutException over) {
            // Whoever has not hung up by now is hung up on.
        }
    }

    private boolean isSilent() throws IOException {
        patience.last(limits.silence());
        try {
            return source.exhausted();
        } catch (SocketTimeoutException tooLong) {
            return true;
        }
    }
}
