package billing.sandbox.intake;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okio.AsyncTimeout;

/** What goes out over a line: whoever does not take a piece of it in time, or has hung up, is hung up on; the server behind it would leave the line open. */
public final class Outlet extends FilterOutputStream {

    private final Socket line;
    private final AsyncTimeout patience;

    public Outlet(Duration longest, Socket line, OutputStream out) {
        super(out);
        this.line = line;
        this.patience = new Hangup(line);
        patience.timeout(longest.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
        patience.enter();
        try {
            out.write(from, offset, length);
        } catch (IOException notTaken) {
            line.close();
            throw notTaken;
        } finally {
            patience.exit();
        }
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
