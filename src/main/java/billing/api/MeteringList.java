package billing.api;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The meters of a month, in the order in which they were received.
 *
 * @param aggregated what they came to when they were last aggregated; absent: they never were
 */
public record MeteringList(String uuid, YearMonth month, List<MeteringData> meters, Optional<List<AggregatedVolume>> aggregated) {}
