package billing.money;

import static billing.money.Currency.JPY;
import static billing.money.Currency.KRW;
import static billing.money.Currency.USD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class MoneyTest {

    @ParameterizedTest
    @CsvSource({"KRW, 110000, 110000", "KRW, 1.1E+5, 110000", "JPY, -7, -7", "USD, 12.34, 1234", "USD, 12.3, 1230", "USD, 12, 1200"})
    void an_amount_is_a_count_of_the_currencys_smallest_unit(Currency currency, BigDecimal amount, BigInteger minor) {
        Money money = Money.of(currency, amount);

        assertThat(money.minor()).isEqualTo(minor);
        assertThat(money).isEqualTo(Money.ofMinor(currency, minor)).hasSameHashCodeAs(Money.ofMinor(currency, minor));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "KRW | 0.5    | 0.5 KRW has more decimals than KRW allows: 0",
        "JPY | 10.01  | 10.01 JPY has more decimals than JPY allows: 0",
        "USD | 12.345 | 12.345 USD has more decimals than USD allows: 2",
        "USD | -0.001 | -0.001 USD has more decimals than USD allows: 2"
    })
    void more_decimals_than_the_currency_has_are_refused(Currency currency, BigDecimal amount, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of(currency, amount)).withMessage(message);
    }

    static Stream<ThrowingCallable> operations_with_another_currency() {
        Money won = won(100);
        Money yen = Money.ofMinor(JPY, BigInteger.TEN);
        return Stream.of(() -> won.plus(yen), () -> won.minus(yen), () -> won.min(yen), () -> won.max(yen), () -> won.compareTo(yen));
    }

    @ParameterizedTest
    @MethodSource("operations_with_another_currency")
    void another_currency_is_refused(ThrowingCallable operation) {
        assertThatIllegalArgumentException().isThrownBy(operation).withMessage("100 KRW and 10 JPY are of different currencies");
    }

    @Test
    void the_same_number_in_another_currency_is_another_amount() {
        assertThat(won(100)).isNotEqualTo(Money.ofMinor(JPY, BigInteger.valueOf(100)));
    }

    @ParameterizedTest
    @CsvSource({
        "KRW, 0.999, 0, 1", "KRW, 1, 1, 1", "KRW, 1.001, 1, 2", "KRW, -0.001, -1, 0", "KRW, -1, -1, -1",
        "USD, 0.019, 1, 2", "USD, 0.02, 2, 2", "USD, -0.011, -2, -1"
    })
    void an_exact_figure_is_rounded_towards_less_by_floor_and_towards_more_by_ceiling(Currency currency, BigDecimal exact, long floor, long ceiling) {
        assertThat(Money.floor(currency, exact).minor()).isEqualTo(floor);
        assertThat(Money.ceiling(currency, exact).minor()).isEqualTo(ceiling);
    }

    @ParameterizedTest
    @CsvSource({"KRW, 5999, 6000, 0", "KRW, 1048575.999999999, 1048576, 0", "KRW, 6000, 6000, 1", "KRW, 1, 3, 0", "USD, 1, 3, 33", "USD, 2, 3, 66", "KRW, -1, 3, -1"})
    void a_quotient_is_rounded_down_once(Currency currency, BigDecimal dividend, BigDecimal divisor, long floor) {
        assertThat(Money.floor(currency, dividend, divisor).minor()).isEqualTo(floor);
    }

    @ParameterizedTest
    @CsvSource({
        "9, 10, 0, 1", "10, 10, 1, 1", "1364192, 10, 136419, 136420", "-9, 10, -1, 0",
        "1000, 2.5, 25, 25", "0, 10, 0, 0", "7, 0, 0, 0", "7, 100, 7, 7"
    })
    void a_percentage_is_rounded_where_the_caller_says(long amount, BigDecimal percent, long floor, long ceiling) {
        Percent rate = new Percent(percent);

        assertThat(won(amount).floorOf(rate)).isEqualTo(won(floor));
        assertThat(won(amount).ceilingOf(rate)).isEqualTo(won(ceiling));
    }

    @Test
    void amounts_add_up_and_compare() {
        assertThat(won(100).plus(won(20))).isEqualTo(won(120));
        assertThat(won(100).minus(won(120))).isEqualTo(won(-20));
        assertThat(won(100).negated()).isEqualTo(won(-100));
        assertThat(won(100)).isGreaterThan(won(99)).isLessThan(won(101)).isEqualByComparingTo(won(100));
    }

    @Test
    void the_smaller_and_the_larger_of_two_amounts_are_found_either_way_round() {
        assertThat(won(1).min(won(2))).isEqualTo(won(2).min(won(1))).isEqualTo(won(1));
        assertThat(won(1).max(won(2))).isEqualTo(won(2).max(won(1))).isEqualTo(won(2));
    }

    @ParameterizedTest
    @CsvSource({"-1, true, false, false", "0, false, true, false", "1, false, false, true"})
    void an_amount_is_negative_zero_or_positive(long amount, boolean negative, boolean zero, boolean positive) {
        assertThat(won(amount).isNegative()).isEqualTo(negative);
        assertThat(won(amount).isZero()).isEqualTo(zero);
        assertThat(won(amount).isPositive()).isEqualTo(positive);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "KRW | 0                   | 0 KRW",
        "KRW | 999                 | 999 KRW",
        "KRW | 1000                | 1,000 KRW",
        "KRW | -1298088            | -1,298,088 KRW",
        "JPY | 22005               | 22,005 JPY",
        "USD | 0                   | 0.00 USD",
        "USD | -5                  | -0.05 USD",
        "USD | 123456              | 1,234.56 USD",
        "USD | 9007199254740993    | 90,071,992,547,409.93 USD",
        "KRW | 12345678901234567890| 12,345,678,901,234,567,890 KRW"
    })
    void an_amount_is_written_with_separators_and_all_its_decimals(Currency currency, BigInteger minor, String written) {
        Money money = Money.ofMinor(currency, minor);

        assertThat(money).hasToString(written);
        assertThat(Money.parse(written)).isEqualTo(money);
    }

    private static Money won(long amount) {
        return Money.ofMinor(KRW, BigInteger.valueOf(amount));
    }

    @Test
    void zero_has_the_scale_of_its_currency() {
        assertThat(Money.zero(USD)).isEqualTo(Money.of(USD, new BigDecimal("0.00"))).hasToString("0.00 USD");
    }
}
