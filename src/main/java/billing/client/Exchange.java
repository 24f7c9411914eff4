package billing.client;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One request that went over the line, and what came back, or one that an open circuit breaker kept from the line. Secrets are masked.
 *
 * @param address the system's: {@code https://billing.alpha.example.com}
 * @param url without the address: {@code /api/v1/payment?month=2026-01}
 * @param answer nothing if the line failed
 * @param failure what failed, if no answer came
 */
public record Exchange(
        String method, String address, String url, Message request, Optional<Answer> answer, Optional<String> failure, Attempt attempt) {

    /** Headers, as {@code Name: value} lines, and a body, which may be empty. */
    public record Message(List<String> headers, String body) {

        /** The value of a header, whose name may be in any case. */
        public Optional<String> header(String name) {
            String begin = name + ":";
            return headers.stream().filter(header -> header.regionMatches(true, 0, begin, 0, begin.length())).findFirst()
                    .map(header -> header.substring(begin.length()).strip());
        }
    }

    /** An answer with its status. */
    public record Answer(int status, Message message) {}

    /**
     * Which sending of its call it was.
     *
     * @param number 1, or more for a retry
     * @param sent whether it went over the line
     */
    public record Attempt(int number, boolean sent, Duration took) {

        /** The first, and sent. */
        public static Attempt first(Duration took) {
            return new Attempt(1, true, took);
        }
    }
}
