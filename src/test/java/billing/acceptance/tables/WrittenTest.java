package billing.acceptance.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.manager.MeterTime;
import billing.money.Percent;
import java.math.BigDecimal;
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
                .hasMessage("\"%s\" is not a month; write it like 2026-01, with a month from 01 to 12", read);
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

    @Test
    void a_message_is_one_of_the_rulebooks() {
        assertThat(Written.message("payment reminder")).isEqualTo("payment reminder");
        assertThatThrownBy(() -> Written.message("payment remainder")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"payment remainder\" is not a kind of message; allowed: invoice, payment reminder; nearest: payment reminder");
    }

    @ParameterizedTest
    @CsvSource({"10%, 10", "2.5%, 2.5", "-10%, -10", "101%, 101", "'1,000%', 1000", "0%, 0"})
    void a_percentage_is_any_number(String read, BigDecimal number) {
        assertThat(Written.percent(read)).isEqualTo(new Percent(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "10 %", "%", "", "10% off"})
    void a_percentage_that_is_none_is_refused(String read) {
        assertThatThrownBy(() -> Written.percent(read)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"%s\" is not a percentage; write it like 10%% or 2.5%%", read);
    }

    @Test
    void a_percentage_of_no_number_is_refused() {
        assertThatThrownBy(() -> Written.percent("1,0%")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"1,0\" is not a number; write digits, with a comma before each group of three if at all: 1,298,088 or 12.34");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b, c_d, e-f", "a.b,c_d,e-f", "a.b, c_d and e-f", "a.b, c_d, and e-f", " a.b and c_d and e-f "})
    void counters_keep_the_order_in_which_they_are_named(String read) {
        assertThat(Written.counters(read)).containsExactly("a.b", "c_d", "e-f");
    }

    @Test
    void one_counter_is_a_list() {
        assertThat(Written.counters("android.brand")).containsExactly("android.brand");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.b,", ",a.b", "a.b,, c.d"})
    void a_list_of_counters_with_a_hole_is_refused(String read) {
        assertThatThrownBy(() -> Written.counters(read)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"%s\" is not a list of counters; write them with a comma between two: compute.c2.c8m8, storage.volume.ssd", read);
    }

    @Test
    void a_counter_that_is_named_twice_is_refused() {
        assertThatThrownBy(() -> Written.counters("a.b, a.b")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"a.b\" is named twice in a.b, a.b");
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
