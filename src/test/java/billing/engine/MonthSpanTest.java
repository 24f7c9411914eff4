package billing.engine;

import static billing.engine.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MonthSpanTest {

    private static final MonthSpan SPRING = span("2026-03", "2026-05");
    private static final MonthSpan FROM_MARCH = new MonthSpan(YearMonth.of(2026, 3), Optional.empty());

    @ParameterizedTest
    @CsvSource({"2026-02, false", "2026-03, true", "2026-05, true", "2026-06, false"})
    void both_ends_belong_to_it(YearMonth month, boolean contained) {
        assertThat(SPRING.contains(month)).isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource({"2026-02, false", "2026-03, true", "9999-12, true"})
    void without_a_last_month_it_has_no_end(YearMonth month, boolean contained) {
        assertThat(FROM_MARCH.contains(month)).isEqualTo(contained);
    }

    @Test
    void it_may_be_a_single_month() {
        assertThat(span("2026-03", "2026-03").contains(YearMonth.of(2026, 3))).isTrue();
    }

    @Test
    void a_last_month_before_the_first_is_refused() {
        assertRefused(ErrorCode.INVALID_REQUEST, () -> span("2026-03", "2026-02"))
                .hasMessage("from 2026-03 to 2026-02; allowed: a last month that is not before the first");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01, 2026-02, false", "2026-01, 2026-03, true", "2026-04, 2026-04, true", "2026-01, 2026-12, true",
        "2026-05, 2026-07, true", "2026-06, 2026-07, false"
    })
    void two_overlap_that_have_a_month_in_common(String from, String until, boolean overlap) {
        assertThat(SPRING.overlaps(span(from, until))).isEqualTo(overlap);
        assertThat(span(from, until).overlaps(SPRING)).isEqualTo(overlap);
    }

    @ParameterizedTest
    @CsvSource({"2026-01, 2026-02, false", "2026-01, 2026-03, true", "2030-01, 2030-01, true"})
    void one_without_an_end_overlaps_all_that_ends_after_its_begin(String from, String until, boolean overlap) {
        assertThat(FROM_MARCH.overlaps(span(from, until))).isEqualTo(overlap);
        assertThat(span(from, until).overlaps(FROM_MARCH)).isEqualTo(overlap);
        assertThat(FROM_MARCH.overlaps(FROM_MARCH)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-01, 1, 2026-01", "2026-01, 12, 2026-12", "2026-06, 12, 2027-05", "9999-01, 12, 9999-12", "9999-02, 12, 9999-12", "9999-12, 999, 9999-12"})
    void so_many_months_end_with_the_last_of_them_and_not_after_the_year_9999(YearMonth from, int months, YearMonth last) {
        assertThat(MonthSpan.of(from, months)).isEqualTo(new MonthSpan(from, Optional.of(last)));
    }

    @ParameterizedTest
    @CsvSource({"2026-03, 2026-03", "2026-04, 2026-04", "2026-05, 2026-05", "2026-06, 2026-05"})
    void ending_it_never_makes_it_longer(YearMonth with, String last) {
        assertThat(SPRING.endingWith(with)).isEqualTo(span("2026-03", last));
    }

    @Test
    void one_without_an_end_gets_the_end_it_is_given() {
        assertThat(FROM_MARCH.endingWith(YearMonth.of(2026, 5))).isEqualTo(SPRING);
    }

    @Test
    void it_is_extended_by_months_but_not_beyond_the_year_9999_and_one_without_an_end_stays_as_it_is() {
        assertThat(SPRING.extended(12)).isEqualTo(span("2026-03", "2027-05"));
        assertThat(span("9999-01", "9999-06").extended(12)).isEqualTo(span("9999-01", "9999-12"));
        assertThat(FROM_MARCH.extended(12)).isEqualTo(FROM_MARCH);
    }

    @Test
    void it_ends_with_its_last_month_and_with_no_other() {
        assertThat(SPRING.endsWith(YearMonth.of(2026, 5))).isTrue();
        assertThat(SPRING.endsWith(YearMonth.of(2026, 4))).isFalse();
        assertThat(FROM_MARCH.endsWith(YearMonth.of(2026, 3))).isFalse();
    }

    @Test
    void it_is_written_with_both_its_ends() {
        assertThat(SPRING).hasToString("2026-03 to 2026-05");
        assertThat(FROM_MARCH).hasToString("2026-03 on");
    }

    private static MonthSpan span(String from, String until) {
        return new MonthSpan(YearMonth.parse(from), Optional.of(YearMonth.parse(until)));
    }
}
