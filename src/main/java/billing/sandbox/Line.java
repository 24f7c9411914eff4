package billing.sandbox;

import billing.sandbox.intake.Outlet;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.Optional;

/** A client's connection: a request on it is done when its thread comes back to read, or closes it; then its answer is sent. */
final class Line extends Socket {

    private final Reception reception;
    private volatile Optional<Outlet> outlet = Optional.empty();

    Line(Reception reception) {
        this.reception = reception;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new Requests(this, reception, super.getInputStream());
    }

    @Override
    public synchronized Outlet getOutputStream() throws IOException {
        if (outlet.isEmpty()) {
            outlet = Optional.of(new Outlet(reception.limits().arrival(), this, super.getOutputStream()));
        }
        return outlet.get();
    }

    @Override
    public void shutdownOutput() throws IOException {
        getOutputStream().send();
        super.shutdownOutput();
    }

    @Override
    public void close() throws IOException {
        try {
            sendRest();
        } finally {
            reception.traffic().end();
            super.close();
        }
    }

    private void sendRest() {
        try {
            if (outlet.isPresent()) {
                outlet.get().send();
            }
        } catch (IOException hungUp) {
            // Whoever has hung up needs no answer.
        }
    }
}
