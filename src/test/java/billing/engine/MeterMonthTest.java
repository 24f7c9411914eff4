package billing.engine;

import static billing.engine.ErrorCode.METER_OUTSIDE_MONTH;
import static billing.engine.Metered.C2;
import static billing.engine.Metered.delta;
import static billing.engine.Refused.assertRefused;
import static billing.engine.Story.JANUARY;
import static org.assertj.core.api.Assertions.assertThat;

import billing.money.Member;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which month a meter belongs to. */
final class MeterMonthTest {

    private static final Story KOREA = Story.of(Member.KR);

    @Test
    void a_meter_outside_the_named_month_is_refused() {
        assertRefused(METER_OUTSIDE_MONTH, () -> KOREA.sendingFor(JANUARY, delta(C2, "1", "HOURS").at("2026-01-31T15:00:00Z")))
                .hasMessage("the meter of compute.c2.c8m8 at 2026-02-01T00:00+09:00 is outside 2026-01, which begins and ends at midnight in Asia/Seoul");
    }

    @ParameterizedTest
    @CsvSource({
        "KR,  2026-01-01T00:00:00+09:00, 2026-01-31T23:59:59.999999999+09:00",
        "JP,  2026-01-01T00:00:00+09:00, 2026-01-31T23:59:59.999999999+09:00",
        "ETC, 2026-01-01T00:00:00Z,      2026-01-31T23:59:59.999999999Z"
    })
    void a_month_begins_and_ends_at_midnight_in_the_members_zone(Member member, OffsetDateTime first, OffsetDateTime last) {
        Story story = Story.of(member);

        assertThat(story.sendingFor(JANUARY, at(first), at(last)).accepted()).isEqualTo(2);
        assertRefused(METER_OUTSIDE_MONTH, () -> story.sendingFor(JANUARY, at(first.minusNanos(1))));
        assertRefused(METER_OUTSIDE_MONTH, () -> story.sendingFor(JANUARY, at(last.plusNanos(1))));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02, 2024-02-29T23:59:59+09:00, 2024-03-01T00:00:00+09:00",
        "2025-02, 2025-02-28T23:59:59+09:00, 2025-03-01T00:00:00+09:00",
        "2025-12, 2025-12-31T23:59:59+09:00, 2026-01-01T00:00:00+09:00"
    })
    void leap_days_and_year_ends_are_the_calendars(YearMonth month, String last, String next) {
        assertThat(KOREA.sendingFor(month, delta(C2, "1", "HOURS").at(last)).account().usage().of(month)).hasSize(1);
        assertRefused(METER_OUTSIDE_MONTH, () -> KOREA.sendingFor(month, delta(C2, "1", "HOURS").at(next)));
    }

    @ParameterizedTest
    @CsvSource({"KR, 2026-01", "JP, 2026-01", "ETC, 2025-12"})
    void a_meter_of_no_named_month_belongs_to_the_month_it_falls_in(Member member, YearMonth month) {
        Metering.Accepted accepted = Story.of(member).sending(delta(C2, "1", "HOURS").at("2025-12-31T15:00:00Z"));

        assertThat(accepted.account().usage().months()).containsExactly(month);
    }

    private static Metered at(OffsetDateTime time) {
        return delta(C2, "1", "HOURS").at(time.toString());
    }
}
