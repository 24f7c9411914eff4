package billing.sandbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ServerSocketFactory;

/** Server sockets that send at once: without TCP_NODELAY every answer with a body waits 40 ms for the other side's acknowledgement. */
public final class PromptSockets extends ServerSocketFactory {

    private final Reception reception;
    private final AtomicReference<Door> door = new AtomicReference<>();

    public PromptSockets() {
        this(Reception.usual());
    }

    PromptSockets(Reception reception) {
        this.reception = reception;
    }

    @Override
    public ServerSocket createServerSocket() throws IOException {
        Door opened = new Door(reception);
        door.set(opened);
        return opened;
    }

    /** Nobody else can connect; those who are connected stay. */
    void shut() throws IOException {
        door.get().shut();
    }

    @Override
    public ServerSocket createServerSocket(int port) {
        throw new UnsupportedOperationException("the sandbox binds its sockets itself");
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog) {
        throw new UnsupportedOperationException("the sandbox binds its sockets itself");
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog, InetAddress address) {
        throw new UnsupportedOperationException("the sandbox binds its sockets itself");
    }
}
