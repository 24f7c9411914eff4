package billing.sandbox;

import billing.engine.Account;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Days of a customer's clock as times on the wire. */
final class Times {

    private static final int SECONDS_OF_A_MINUTE = 60;

    private Times() {}

    static OffsetDateTime beginOf(LocalDate day, Account account) {
        return at(day.atStartOfDay(account.zone()).toInstant(), account);
    }

    /** Offsets of whole minutes, as RFC 3339 has them: before 1908 clocks in Seoul were 8:27:52 ahead. */
    static OffsetDateTime at(Instant time, Account account) {
        int seconds = account.zone().getRules().getOffset(time).getTotalSeconds();
        return time.atOffset(ZoneOffset.ofTotalSeconds(-Math.floorDiv(-seconds, SECONDS_OF_A_MINUTE) * SECONDS_OF_A_MINUTE));
    }
}
