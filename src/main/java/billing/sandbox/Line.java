package billing.sandbox;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;

/** A client's connection: a request on it is done when its thread comes back to read, or closes it. */
final class Line extends Socket {

    private final Traffic traffic;

    Line(Traffic traffic) {
        this.traffic = traffic;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new FilterInputStream(super.getInputStream()) {
            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                traffic.end();
                return super.read(into, offset, length);
            }
        };
    }

    @Override
    public void close() throws IOException {
        traffic.end();
        super.close();
    }
}
