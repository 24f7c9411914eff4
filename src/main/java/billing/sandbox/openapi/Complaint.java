package billing.sandbox.openapi;

import java.util.Optional;

/**
 * What of a request or an answer the document does not allow: {@code $.month is "2026-1"; allowed: a month such as 2026-01}.
 *
 * @param nearest the allowed word that was probably meant, where one is near
 */
public record Complaint(String detail, Optional<String> nearest) {

    static Complaint of(String detail, Object... parts) {
        return new Complaint(detail.formatted(parts), Optional.empty());
    }
}
