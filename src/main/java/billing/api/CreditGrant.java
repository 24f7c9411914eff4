package billing.api;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A credit to be given.
 *
 * @param giveCampaignId the campaign that gives it
 * @param type {@code FREE} or {@code PAID}
 * @param limitedTo the counters that it pays for; absent: all
 * @param validFrom the first day it is valid on; absent: from ever
 * @param expiresAt the last day it is valid on; absent: for ever
 */
public record CreditGrant(String uuid, String giveCampaignId, BigInteger amount, String type, Optional<List<String>> limitedTo,
        Optional<LocalDate> validFrom, Optional<LocalDate> expiresAt) {}
