package billing.sandbox.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okio.AsyncTimeout;
import okio.Buffer;

/**
 * What goes out over a line: pieces are held until they are {@link #send sent} together, because each that is sent alone wakes the other side.
 *
 * <p>Whoever does not take a piece in time, or has hung up, is hung up on; the server behind it would leave the line open.
 */
public final class Outlet extends OutputStream {

    /** Of a longer answer the beginning is sent before the end is there. */
    private static final int MOST_HELD = 64 * 1024;

    private final Duration longest;
    private final Socket line;
    private final OutputStream out;
    private Buffer held = new Buffer();

    public Outlet(Duration longest, Socket line, OutputStream out) {
        this.longest = longest;
        this.line = line;
        this.out = out;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
        if (hold(from, offset, length) > MOST_HELD) {
            send();
        }
    }

    /** Sends what is held, if anything is. */
    public void send() throws IOException {
        Buffer piece = taken();
        if (piece.exhausted()) {
            return;
        }
        Hangup patience = new Hangup(line);
        patience.timeout(longest.toNanos(), TimeUnit.NANOSECONDS);
        patience.enter();
        try {
            piece.writeTo(out);
        } catch (IOException notTaken) {
            line.close();
            throw notTaken;
        } finally {
            patience.exit();
        }
    }

    private synchronized long hold(byte[] from, int offset, int length) {
        return held.write(from, offset, length).size();
    }

    /** What is held is held no longer: while it is sent, whoever closes the line does not wait for it. */
    private synchronized Buffer taken() {
        Buffer taken = held;
        held = new Buffer();
        return taken;
    }

    /** Closing is the only thing that ends a write that nobody takes. */
    private static final class Hangup extends AsyncTimeout {

        private final Socket line;

        Hangup(Socket line) {
            this.line = line;
        }

        @Override
        protected void timedOut() {
            try {
                line.close();
            } catch (IOException closed) {
                // The line is gone, which is what was wanted.
            }
        }
    }
}
