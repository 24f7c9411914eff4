package billing.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MoneyParseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "110,000 KRW   | KRW | 110000",
        "110000 KRW    | KRW | 110000",
        "'  5  JPY '   | JPY | 5",
        "12.34 USD     | USD | 1234",
        "12.3 USD      | USD | 1230",
        "12 USD        | USD | 1200",
        "-1,000 KRW    | KRW | -1000"
    })
    void an_amount_is_a_number_and_its_currency(String written, Currency currency, BigInteger minor) {
        Money money = Money.parse(written);

        assertThat(money).isEqualTo(Money.ofMinor(currency, minor));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "110,000         | \"110,000\" is not an amount; write a number and its currency: 110,000 KRW or 12.34 USD",
        "''              | \"\" is not an amount; write a number and its currency: 110,000 KRW or 12.34 USD",
        "1 000 KRW       | \"1 000 KRW\" is not an amount; write a number and its currency: 110,000 KRW or 12.34 USD",
        "110000KRW       | \"110000KRW\" is not an amount; write a number and its currency: 110,000 KRW or 12.34 USD",
        "1,00 KRW        | \"1,00\" is not a number; write digits, with a comma before each group of three if at all: 1,298,088 or 12.34",
        "KRW 100         | \"100\" is not a currency; allowed: KRW, JPY, USD",
        "100 EUR         | \"EUR\" is not a currency; allowed: KRW, JPY, USD",
        "100 krw         | \"krw\" is not a currency; allowed: KRW, JPY, USD; nearest: KRW",
        "0.5 KRW         | 0.5 KRW has more decimals than KRW allows: 0",
        "12.345 USD      | 12.345 USD has more decimals than USD allows: 2"
    })
    void what_is_no_amount_is_refused_with_the_reason(String written, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.parse(written)).withMessage(message);
    }
}
