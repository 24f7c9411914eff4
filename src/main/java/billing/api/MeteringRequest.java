package billing.api;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Meters that are accepted whole or not at all.
 *
 * @param month the month in which all of them must fall, if it is named
 */
public record MeteringRequest(String uuid, Optional<YearMonth> month, List<MeteringData> meters) {}
