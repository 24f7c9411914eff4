package billing.engine;

import java.time.YearMonth;
import java.util.Optional;

/** From one month to another, both included: {@code 2026-01 to 2026-12}; without a last month it has no end. */
public record MonthSpan(YearMonth from, Optional<YearMonth> until) {

    /** The last month there is: a month on the wire has a year of four digits. */
    private static final YearMonth END = YearMonth.of(9999, 12);

    public MonthSpan {
        YearMonth first = from;
        until.filter(last -> last.isBefore(first)).ifPresent(last -> {
            throw Refusal.of(ErrorCode.INVALID_REQUEST, "from %s to %s; allowed: a last month that is not before the first", first, last);
        });
    }

    /** As many months, from one on. */
    static MonthSpan of(YearMonth from, int months) {
        return new MonthSpan(from, Optional.of(earlier(from.plusMonths(months - 1L), END)));
    }

    boolean contains(YearMonth month) {
        return !month.isBefore(from) && until.map(last -> !month.isAfter(last)).orElse(true);
    }

    boolean overlaps(MonthSpan other) {
        return contains(other.from) || other.contains(from);
    }

    /** Not beyond a month. */
    MonthSpan endingWith(YearMonth last) {
        return new MonthSpan(from, Optional.of(until.map(end -> earlier(end, last)).orElse(last)));
    }

    /** Longer by some months; one without an end stays as it is. */
    MonthSpan extended(int months) {
        return new MonthSpan(from, until.map(last -> earlier(last.plusMonths(months), END)));
    }

    boolean endsWith(YearMonth month) {
        return until.filter(month::equals).isPresent();
    }

    private static YearMonth earlier(YearMonth one, YearMonth other) {
        return one.isBefore(other) ? one : other;
    }

    @Override
    public String toString() {
        return from + until.map(last -> " to " + last).orElse(" on");
    }
}
