package billing.acceptance.system;

import billing.client.PassingOn;
import billing.client.ScriptedServer;
import java.net.URI;
import java.util.List;

/** An address of its own in front of a billing system: it passes every request on, and remembers which ones. */
final class Relay implements AutoCloseable {

    private final ScriptedServer server;

    Relay(URI target) {
        this.server = new ScriptedServer((request, number) -> PassingOn.to(target, request));
    }

    URI address() {
        return server.address();
    }

    /** The requests it saw, each as its method and path. */
    List<String> seen() {
        return server.lines().stream().map(line -> line.replaceFirst("\\?.*", "")).toList();
    }

    @Override
    public void close() {
        server.close();
    }
}
