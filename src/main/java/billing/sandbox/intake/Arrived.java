package billing.sandbox.intake;

import okio.Buffer;

/**
 * A whole request.
 *
 * @param bytes as a server reads them, each once
 * @param isLast whether the line is to be closed when it is answered
 */
public record Arrived(Buffer bytes, boolean isLast) {

    static Arrived of(Head head, Buffer body) {
        Buffer whole = new Buffer().writeUtf8(head.with(body.size()));
        whole.write(body, body.size());
        return new Arrived(whole, head.isLast());
    }
}
