package billing.manager;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** When a meter was read: a time with its offset, or the time of day where the customer is. */
public record MeterTime(LocalDateTime time, Optional<ZoneOffset> offset) {

    OffsetDateTime at(ZoneId zone) {
        return offset.map(time::atOffset).orElseGet(() -> time.atZone(zone).toOffsetDateTime());
    }
}
