package billing.sandbox;

import billing.sandbox.intake.Outlet;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;

/** A client's connection: a request on it is done when its thread comes back to read, or closes it. */
final class Line extends Socket {

    private final Reception reception;

    Line(Reception reception) {
        this.reception = reception;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new Requests(this, reception, super.getInputStream());
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return new Outlet(reception.limits().arrival(), this, super.getOutputStream());
    }

    @Override
    public void close() throws IOException {
        reception.traffic().end();
        super.close();
    }
}
