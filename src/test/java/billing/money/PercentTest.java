package billing.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PercentTest {

    @ParameterizedTest
    @CsvSource({"10, 10%", "10.0, 10%", "2.50, 2.5%", "0, 0%", "1E+2, 100%"})
    void a_percentage_is_written_without_zeros_to_spare(BigDecimal value, String written) {
        assertThat(new Percent(value)).hasToString(written);
    }

    @Test
    void the_part_of_an_amount_is_exact() {
        BigDecimal part = new Percent(new BigDecimal("2.5")).of(new BigDecimal("0.01"));

        assertThat(part).isEqualByComparingTo("0.00025");
    }

    @Test
    void percentages_compare_by_their_value() {
        assertThat(new Percent(new BigDecimal("9.99"))).isLessThan(new Percent(BigDecimal.TEN));
        assertThat(new Percent(new BigDecimal("10.0"))).isEqualByComparingTo(new Percent(BigDecimal.TEN));
    }

    @Test
    void only_nothing_of_an_amount_is_zero() {
        assertThat(new Percent(new BigDecimal("0.0")).isZero()).isTrue();
        assertThat(new Percent(new BigDecimal("0.1")).isZero()).isFalse();
    }
}
