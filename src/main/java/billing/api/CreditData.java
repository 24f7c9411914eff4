package billing.api;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A credit and what became of it: {@code remaining = amount - used - expired - withdrawn}; the rest as in {@link CreditGrant}.
 */
public record CreditData(String creditId, String campaignId, String uuid, BigInteger amount, BigInteger used, BigInteger expired,
        BigInteger withdrawn, BigInteger remaining, String type, Optional<List<String>> limitedTo, Optional<LocalDate> validFrom, Optional<LocalDate> expiresAt) {}
