package billing.api;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;

/** A credit and what is left of it; validity as in {@link CreditGrant}. */
public record CreditData(String creditId, String campaignId, String uuid, BigInteger amount, BigInteger remaining, String type,
        Optional<LocalDate> validFrom, Optional<LocalDate> expiresAt) {}
