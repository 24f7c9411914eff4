package billing.sandbox;

import billing.sandbox.intake.Arrived;
import billing.sandbox.intake.RequestReader;
import billing.sandbox.intake.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import okio.Buffer;

/** What the server reads of a line: one whole request after the other; it ends where the line is to be closed, or was closed by the other side. */
final class Requests extends InputStream {

    private final Line line;
    private final Reception reception;
    private final RequestReader reader;
    private final Buffer unread = new Buffer();
    private boolean isOver;

    /** @param in what comes over the line, as it comes */
    Requests(Line line, Reception reception, InputStream in) {
        this.line = line;
        this.reception = reception;
        this.reader = new RequestReader(reception.limits(), line, in);
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (unread.exhausted()) {
            answerIsWhole();
            takeNext();
        }
        return unread.read(into, offset, length);
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    private void answerIsWhole() {
        try {
            line.getOutputStream().send();
        } catch (IOException hungUp) {
            isOver = true;
        } finally {
            reception.traffic().end();
        }
    }

    private void takeNext() {
        if (isOver) {
            return;
        }
        isOver = true;
        try {
            Optional<Arrived> next = reader.next(line.getOutputStream());
            next.ifPresent(arrived -> unread.write(arrived.bytes(), arrived.bytes().size()));
            isOver = next.map(Arrived::isLast).orElse(true);
        } catch (Unreadable unreadable) {
            hangUp(unreadable);
        } catch (IOException hungUp) {
            // Whoever has hung up asks for nothing more.
        }
    }

    /** In this order, because closing a line on which something still comes destroys the answer on its way. */
    private void hangUp(Unreadable unreadable) {
        try {
            reception.refuse(unreadable, line.getOutputStream());
            line.shutdownOutput();
            reader.drain();
        } catch (IOException hungUp) {
            // Whoever has hung up needs no answer.
        }
    }
}
