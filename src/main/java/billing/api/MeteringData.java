package billing.api;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * One meter.
 *
 * @param counterType {@code DELTA}, {@code GAUGE} or {@code CUMULATIVE}
 * @param counterVolume a decimal, as text
 * @param resourceId what was metered; absent: the one resource of the counter
 */
public record MeteringData(String counterName, String counterType, String counterUnit, String counterVolume, String projectId, OffsetDateTime timestamp,
        Optional<String> resourceId, Optional<String> eventId) {}
