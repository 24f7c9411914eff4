package billing.sandbox;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** A server socket that sends at once, and that can be shut for newcomers while those who are in are still served. */
final class Door extends ServerSocket {

    private final Reception reception;
    private final Set<Line> open = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean isShut;

    Door(Reception reception) throws IOException {
        this.reception = reception;
    }

    /** Who comes when there is no room is hung up on. */
    @Override
    public Socket accept() throws IOException {
        Line line = next();
        while (!hasRoom()) {
            line.close();
            line = next();
        }
        open.add(line);
        return line;
    }

    private boolean hasRoom() {
        open.removeIf(Socket::isClosed);
        return open.size() < reception.limits().lines();
    }

    private Line next() throws IOException {
        Line line = new Line(reception);
        try {
            implAccept(line);
        } catch (SocketException notAccepted) {
            waitIfShut();
            throw notAccepted;
        }
        line.setTcpNoDelay(true);
        return line;
    }

    /** Nobody is let in from now on. The server does not notice: it would hang up on everybody. */
    void shut() throws IOException {
        isShut = true;
        super.close();
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        super.close();
    }

    private void waitIfShut() {
        try {
            if (isShut) {
                closed.await();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
