package billing.sandbox;

import billing.sandbox.intake.Intake;
import billing.sandbox.intake.Unreadable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import okio.Buffer;

/**
 * How a sandbox receives those who connect.
 *
 * @param traffic sees which requests are under way
 * @param watchers are told of every request that is none
 */
record Reception(Traffic traffic, Intake limits, List<Consumer<Seen>> watchers) {

    static Reception usual() {
        return new Reception(new Traffic(), Intake.USUAL, List.of());
    }

    /** Answers what cannot be read; nothing more is answered on that line. */
    void refuse(Unreadable unreadable, OutputStream out) throws IOException {
        Answer answer = Problems.unreadable(unreadable);
        new Visit(watchers, "").answered(answer.response());
        out.write(new Buffer().writeUtf8("HTTP/1.1 %d Client Error\r\nContent-Type: %s\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s"
                .formatted(answer.status(), answer.type(), answer.body().getBytes(StandardCharsets.UTF_8).length, answer.body())).readByteArray());
    }
}
