package billing.api;

import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Something that happened to a credit.
 *
 * @param movement {@code GRANTED}, {@code USED}, {@code RELEASED}, {@code EXPIRED} or {@code WITHDRAWN}
 * @param month the month whose bill caused it
 */
public record CreditMovement(String movement, BigInteger amount, String creditId, String campaignId, Optional<YearMonth> month, OffsetDateTime at) {}
