package billing.engine;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;

/** A month where it begins and ends: at midnight in the member's time zone. */
public record BillingMonth(YearMonth month, ZoneId zone) {

    static BillingMonth of(Instant time, ZoneId zone) {
        return new BillingMonth(YearMonth.from(time.atZone(zone)), zone);
    }

    boolean contains(Instant time) {
        return !time.isBefore(begin()) && time.isBefore(end());
    }

    private Instant begin() {
        return month.atDay(1).atStartOfDay(zone).toInstant();
    }

    private Instant end() {
        return month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
    }
}
