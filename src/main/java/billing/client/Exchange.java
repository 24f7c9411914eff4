package billing.client;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One request that went over the line, and what came back. Secrets are masked.
 *
 * @param url without the address: {@code /api/v1/payment?month=2026-01}
 * @param answer nothing if the line failed
 * @param failure what failed, if no answer came
 */
public record Exchange(String method, String url, Message request, Optional<Answer> answer, Optional<String> failure, Duration took) {

    /** Headers, as {@code Name: value} lines, and a body, which may be empty. */
    public record Message(List<String> headers, String body) {}

    /** An answer with its status. */
    public record Answer(int status, Message message) {}
}
