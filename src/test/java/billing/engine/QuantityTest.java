package billing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuantityTest {

    @ParameterizedTest
    @CsvSource({
        "3600,         HOURS, 1 HOURS",
        "2592000,      HOURS, 720 HOURS",
        "5400,         HOURS, 1.5 HOURS",
        "9,            HOURS, 0.0025 HOURS",
        "524288000,    GB,    500 GB",
        "1,            GB,    0.00000095367431640625 GB",
        "0.000000001,  COUNT, 0.000000001 COUNT",
        "0,            HOURS, 0 HOURS",
        "0.000,        GB,    0 GB"
    })
    void a_finite_decimal_is_shown_exactly(BigDecimal smallest, Unit unit, String shown) {
        assertThat(new Quantity(smallest, unit)).hasToString(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "1200, HOURS,   0.333333333 HOURS",
        "2400, HOURS,   0.666666666 HOURS",
        "1,    MINUTES, 0.016666666 MINUTES",
        "1,    HOURS,   0.000277777 HOURS"
    })
    void any_other_quantity_is_cut_after_nine_decimals(BigDecimal smallest, Unit unit, String shown) {
        assertThat(new Quantity(smallest, unit)).hasToString(shown);
    }
}
