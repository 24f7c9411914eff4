package billing.sandbox;

import billing.observability.Telemetry;
import billing.sandbox.intake.Intake;
import billing.sandbox.intake.Unreadable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import okio.Buffer;

/**
 * How a sandbox receives those who connect.
 *
 * @param traffic sees which requests are under way
 * @param visits receives what is no request too
 */
record Reception(Traffic traffic, Intake limits, Visits visits) {

    static Reception usual() {
        return new Reception(new Traffic(), Intake.USUAL, new Visits(List.of(), Telemetry.OFF));
    }

    /** Answers what cannot be read; nothing more is answered on that line. */
    void refuse(Unreadable unreadable, OutputStream out) throws IOException {
        Answer answer = Problems.unreadable(unreadable);
        try (Visit visit = visits.beginUnknown()) {
            visit.answered(answer.response());
        }
        out.write(new Buffer().writeUtf8("HTTP/1.1 %d Client Error\r\nContent-Type: %s\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s"
                .formatted(answer.status(), answer.type(), answer.body().getBytes(StandardCharsets.UTF_8).length, answer.body())).readByteArray());
    }
}
