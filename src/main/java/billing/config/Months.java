package billing.config;

import billing.money.Member;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Which month was the one before the current one. */
record Months(Clock clock) {

    /** In the member's zone; with all members in UTC, where a month ends after it ended in Seoul and Tokyo. */
    YearMonth previous(Optional<Member> member) {
        ZoneId zone = member.map(Member::zone).orElse(ZoneOffset.UTC);
        return YearMonth.now(clock.withZone(zone)).minusMonths(1);
    }
}
