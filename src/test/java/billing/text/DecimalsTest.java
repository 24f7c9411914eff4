package billing.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DecimalsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0             | 0",
        "720           | 720",
        "0.0045        | 0.0045",
        "-12.34        | -12.34",
        "+5            | 5",
        "999           | 999",
        "1000          | 1000",
        "1,000         | 1000",
        "999,999       | 999999",
        "1,298,088     | 1298088",
        "-1,298,088.50 | -1298088.50",
        "1,000.123456  | 1000.123456"
    })
    void a_number_is_read_exactly_as_it_is_written(String written, BigDecimal number) {
        BigDecimal read = Decimals.parse(written);

        assertThat(read).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,00", "10,00", "1,0000", "1000,000", "1,000,00", ",100", "100,", "1,,000", "1,000.000,000", "1, 000"})
    void a_misplaced_separator_is_refused(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Decimals.parse(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "abc", "1e3", "7.2E+2", ".5", "5.", "--5", "+-5", "1.2.3", " 5", "5 ", "0x1F", "NaN", "Infinity", "१२", "５", "1\n"})
    void what_is_no_plain_number_is_refused(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Decimals.parse(written));
    }

    @Test
    void the_refusal_quotes_what_was_read_and_says_how_to_write_it() {
        assertThatIllegalArgumentException().isThrownBy(() -> Decimals.parse("1,00"))
                .withMessage("\"1,00\" is not a number; write digits, with a comma before each group of three if at all: 1,298,088 or 12.34");
    }

    @Test
    void separators_are_left_out_of_the_plain_text_and_nothing_else_is() {
        assertThat(Decimals.plain("-1,298,088.50")).isEqualTo("-1298088.50");
    }

    @ParameterizedTest
    @CsvSource({"720, 720", "720.00, 720", "7.2E+2, 720", "0.00, 0", "0E+5, 0", "-0.50, -0.5", "0.0000034, 0.0000034", "1E-9, 0.000000001"})
    void the_shortest_way_to_write_a_number_has_no_zeros_to_spare_and_no_exponent(BigDecimal number, String shortest) {
        assertThat(Decimals.shortest(number)).isEqualTo(shortest);
    }
}
