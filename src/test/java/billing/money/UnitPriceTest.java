package billing.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UnitPriceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"250 | 250", "1,639 | 1639", "0.0045 | 0.0045", "0.00000340 | 0.0000034", "0 | 0"})
    void a_price_may_be_finer_than_its_currency_and_is_written_without_zeros_to_spare(String read, String written) {
        assertThat(UnitPrice.of(read)).hasToString(written);
    }

    @Test
    void a_price_is_kept_exactly() {
        assertThat(UnitPrice.of("0.0000034").value()).isEqualTo(new BigDecimal("0.0000034"));
    }

    @Test
    void a_price_below_zero_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> UnitPrice.of("-0.01")).withMessage("a unit price is not negative: -0.01");
    }

    @Test
    void what_is_no_number_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> UnitPrice.of("free"))
                .withMessage("\"free\" is not a number; write digits, with a comma before each group of three if at all: 1,298,088 or 12.34");
    }
}
