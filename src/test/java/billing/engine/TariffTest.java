package billing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import billing.money.Currency;
import billing.money.Member;
import billing.money.Money;
import billing.money.UnitPrice;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TariffTest {

    private static final Tariff OUTBOUND = Catalogues.SHIPPED.item(Metered.OUTBOUND).tariff(Member.KR);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0          | 0 KRW",
        "9.99       | 0 KRW",
        "10         | 0 KRW",
        "10.009999  | 0 KRW",
        "10.01      | 1 KRW",
        "11         | 100 KRW",
        "999.99     | 98,999 KRW",
        "1000       | 99,000 KRW",
        "1000.0124  | 99,000 KRW",
        "1000.0125  | 99,001 KRW",
        "1001       | 99,080 KRW",
        "1010       | 99,800 KRW",
        "2000       | 179,000 KRW"
    })
    void each_tier_prices_only_the_volume_inside_it(BigDecimal gigabytes, String price) {
        assertThat(OUTBOUND.price(gigabytes(gigabytes), Currency.KRW)).hasToString(price);
    }

    @Test
    void the_sum_over_the_tiers_is_rounded_once() {
        Tariff halves = Catalogues.of("x, GB, 0.5 up to 1; 0.5, 1, 1").item("x").tariff(Member.KR);

        Money price = halves.price(gigabytes(new BigDecimal("2")), Currency.KRW);

        assertThat(price).hasToString("1 KRW");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "222  | KRW | 0.0045    | 0 KRW",
        "223  | KRW | 0.0045    | 1 KRW",
        "2941 | USD | 0.0000034 | 0.00 USD",
        "2942 | USD | 0.0000034 | 0.01 USD"
    })
    void a_price_below_the_smallest_unit_is_rounded_only_in_the_amount(BigDecimal count, Currency currency, String price, String amount) {
        Tariff tariff = Tariff.flat(UnitPrice.of(price));

        assertThat(tariff.price(new Quantity(count, Unit.COUNT), currency)).hasToString(amount);
    }

    @Test
    void a_third_of_an_hour_is_priced_exactly() {
        Tariff tariff = Tariff.flat(UnitPrice.of("180"));

        Money price = tariff.price(new Quantity(BigDecimal.valueOf(1200), Unit.HOURS), Currency.JPY);

        assertThat(price).hasToString("60 JPY");
    }

    @Test
    void only_a_flat_tariff_has_a_unit_price() {
        assertThat(Tariff.flat(UnitPrice.of("250")).unitPrice()).contains(UnitPrice.of("250"));
        assertThat(OUTBOUND.unitPrice()).isEmpty();
    }

    @Test
    void a_tariff_is_written_as_in_the_catalogue_file() {
        assertThat(OUTBOUND).hasToString("0 up to 10; 100 up to 1000; 80");
        assertThat(Tariff.flat(UnitPrice.of("0.00450"))).hasToString("0.0045");
    }

    private static Quantity gigabytes(BigDecimal gigabytes) {
        return new Quantity(gigabytes.multiply(Unit.GB.smallest()), Unit.GB);
    }
}
