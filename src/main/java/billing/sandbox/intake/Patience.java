package billing.sandbox.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** What comes over a line, waited for until a deadline: then reading is a {@link SocketTimeoutException}. */
final class Patience extends FilterInputStream {

    private final Socket line;
    private long deadline;

    /** @param line whose time to wait is set, whatever reads it */
    Patience(Socket line, InputStream in) {
        super(in);
        this.line = line;
    }

    /** From now on, for so long. */
    void last(Duration longest) {
        deadline = System.nanoTime() + longest.toNanos();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int left = Math.toIntExact(Duration.ofNanos(deadline - System.nanoTime()).toMillis());
        if (left <= 0) {
            throw new SocketTimeoutException("the deadline is over");
        }
        line.setSoTimeout(left);
        return super.read(into, offset, length);
    }
}
