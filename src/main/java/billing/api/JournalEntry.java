package billing.api;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A request as the sandbox saw it.
 *
 * @param path the route that it took: {@code /api/v1/payment/{payment_id}/register}
 * @param status what it was answered; none if the connection was closed instead
 */
public record JournalEntry(OffsetDateTime at, String method, String path, Optional<Integer> status, int millis) {}
