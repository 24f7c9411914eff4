package billing.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FormatsTest {

    @ParameterizedTest
    @CsvSource({"1ms, PT0.001S", "500ms, PT0.5S", "3s, PT3S", "2m, PT2M", "1h, PT1H", "3600s, PT1H"})
    void a_duration_is_a_number_and_its_unit(String written, Duration duration) {
        assertThat(Formats.DURATION.read(written)).isEqualTo(duration);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0ms", "3601s", "2h", "3", "3 s", "-1s", "PT3S", "99999999ms", "1.5s"})
    void any_other_duration_is_refused(String written) {
        assertThatThrownBy(() -> Formats.DURATION.read(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"%s\" is not a duration; allowed: 1ms to 1h, such as 500ms, 3s, 2m", written);
    }

    @Test
    void a_month_is_a_year_and_two_digits() {
        assertThat(Formats.MONTH.read("2026-01")).contains(YearMonth.of(2026, 1));
        assertThat(Formats.MONTH.read("previous")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-1", "2026-00", "2026-13", "202601", "2026-01-01", "last"})
    void any_other_month_is_refused(String written) {
        assertThatThrownBy(() -> Formats.MONTH.read(written)).hasMessageStartingWith("\"%s\" is not a month; allowed: ", written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost", "https://billing.example.com:8443/gateway", "http://127.0.0.1:65535", "http://[::1]:8080"})
    void an_address_is_http_with_a_host(String written) {
        assertThat(Formats.ADDRESS.read(written)).isEqualTo(URI.create(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:8080", "ftp://example.com", "http://", "/api", "http://a b", "http://a_b",
        "http://host:65536", "http://host:0", "http://127.0.0.1:", "http://127.0.0.1:/", "http://[::1]:", "https://host:/gateway", "mailto:me"})
    void any_other_address_is_refused(String written) {
        assertThatThrownBy(() -> Formats.ADDRESS.read(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"%s\" is not an address; allowed: %s", written, Address.ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "1", "TRUE", "on"})
    void a_switch_is_true_or_false(String written) {
        assertThatThrownBy(() -> Formats.SWITCH.read(written)).hasMessageStartingWith("\"%s\" is not a switch; allowed: true, false", written);
    }
}
