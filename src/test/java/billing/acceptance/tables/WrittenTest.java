package billing.acceptance.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.manager.MeterTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WrittenTest {

    @Test
    void a_month_is_a_year_and_a_month() {
        assertThat(Written.month("2026-01")).isEqualTo(YearMonth.of(2026, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "2026-1", "202601", "01-2026", "2026-01-31"})
    void a_month_that_is_none_is_refused(String read) {
        assertThatThrownBy(() -> Written.month(read)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"%s\" is not a month; write it like 2026-01", read);
    }

    @Test
    void a_leap_day_is_a_date_in_a_leap_year() {
        assertThat(Written.date("2028-02-29")).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThatThrownBy(() -> Written.date("2026-02-29")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"2026-02-29\" is not a date; write it like 2026-01-31");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 2026-01-31T12:00",
        "2026-01-31 23:59:59, 2026-01-31T23:59:59",
        "2026-01-31 23:59, 2026-01-31T23:59",
        "2026-01-31T23:59:59.999, 2026-01-31T23:59:59.999",
    })
    void a_time_without_an_offset_is_the_time_where_the_customer_is(String read, LocalDateTime time) {
        assertThat(Written.time(read)).isEqualTo(new MeterTime(time, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31T23:59:59+09:00, +09:00",
        "2026-01-31 23:59:59 +09:00, +09:00",
        "2026-01-31T23:59:59Z, Z",
        "2026-01-31T23:59:59-05:00, -05:00",
    })
    void a_time_may_say_its_offset(String read, String offset) {
        assertThat(Written.time(read)).isEqualTo(new MeterTime(LocalDateTime.of(2026, 1, 31, 23, 59, 59), Optional.of(ZoneOffset.of(offset))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"noon", "2026-01-31 24:00:01", "2026-02-29", "2026-01-31T23:59:59+9", "23:59:59", ""})
    void a_time_that_is_none_is_refused(String read) {
        assertThatThrownBy(() -> Written.time(read)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"%s\" is not a time; write it like 2026-01-31 23:59:59 or 2026-01-31T23:59:59+09:00", read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"524,288,000 | 524288000", "0.5 | 0.5", "-1 | -1", "1,000.25 | 1000.25", "many | many"})
    void a_volume_loses_its_separators(String read, String volume) {
        assertThat(Written.volume(read)).isEqualTo(volume);
    }

    @Test
    void a_status_is_one_of_the_rulebooks() {
        assertThat(Written.status("PAID")).isEqualTo("PAID");
        assertThatThrownBy(() -> Written.status("PAYED")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"PAYED\" is not a payment status; allowed: CREATED, REGISTERED, READY, PAID, CANCELLED, REFUNDED; nearest: PAID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"web\", \"data\" and \"logs\"", "\"web\", \"data\", and \"logs\"", "\"web\" and \"data\" and \"logs\""})
    void projects_keep_the_order_in_which_they_are_named(String read) {
        assertThat(Written.names(read)).containsExactly("web", "data", "logs");
    }

    @Test
    void a_project_may_have_a_name_of_several_words() {
        assertThat(Written.names("\"web and data\"")).containsExactly("web and data");
    }

    @Test
    void a_project_that_is_named_twice_is_refused() {
        assertThatThrownBy(() -> Written.names("\"web\", \"data\" and \"web\"")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"web\" is named twice in \"web\", \"data\" and \"web\"");
    }
}
