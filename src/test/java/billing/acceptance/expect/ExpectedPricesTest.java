package billing.acceptance.expect;

import static billing.acceptance.expect.Statements.won;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.manager.ContractTerms;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

final class ExpectedPricesTest {

    private static final List<String> HEADER = List.of("counter", "price");
    private static final Optional<ContractTerms> TERMS = Optional.of(new ContractTerms("VOLUME", won("100,000"), List.of(
            new ContractTerms.Price("compute.c2.c8m8", "225 up to 1720; 250"), new ContractTerms.Price("network.outbound", "0.50"))));

    @Test
    void prices_are_compared_in_any_order_and_numbers_by_value() {
        ExpectedPrices expected = ExpectedPrices.of(List.of(HEADER, List.of("network.outbound", "0.5"), List.of("compute.c2.c8m8", "225.0 up to 1,720;250")));

        assertThatCode(() -> expected.compareWith(TERMS)).doesNotThrowAnyException();
    }

    @Test
    void wrong_prices_show_both_tables_in_one() {
        ExpectedPrices expected = ExpectedPrices.of(List.of(HEADER, List.of("network.outbound", "0.5"), List.of("compute.c2.c8m8", "225")));

        assertThatThrownBy(() -> expected.compareWith(TERMS)).isInstanceOf(AssertionFailedError.class).hasMessage("""
                Wrong prices of the contract VOLUME (§5): expected compute.c2.c8m8, 225, but it is compute.c2.c8m8, 225 up to 1720; 250
                              counter           price
                              network.outbound  0.5
                  - expected  compute.c2.c8m8   225
                  + actual    compute.c2.c8m8   225 up to 1720; 250""");
    }

    @Test
    void a_price_of_another_shape_is_shown_as_it_is() {
        ContractTerms free = new ContractTerms("GIFT", won("0"), List.of(new ContractTerms.Price("network.outbound", "free")));

        assertThatThrownBy(() -> ExpectedPrices.of(List.of(HEADER, List.of("network.outbound", "0"))).compareWith(Optional.of(free)))
                .isInstanceOf(AssertionFailedError.class).hasMessageContaining("+ actual    network.outbound  free");
    }

    @Test
    void a_price_that_is_not_listed_is_wrong() {
        ExpectedPrices expected = ExpectedPrices.of(List.of(HEADER, List.of("network.outbound", "0.5")));

        assertThatThrownBy(() -> expected.compareWith(TERMS)).hasMessageContaining("+ actual  compute.c2.c8m8   225 up to 1720; 250");
    }

    @Test
    void a_month_without_a_contract_has_no_prices() {
        assertThatThrownBy(() -> ExpectedPrices.of(List.of(HEADER)).compareWith(Optional.empty())).isInstanceOf(AssertionFailedError.class)
                .hasMessage("Wrong contract: none covers the billing month; one was expected");
    }

    @Test
    void a_price_that_is_none_is_named_with_row_and_column() {
        assertThatThrownBy(() -> ExpectedPrices.of(List.of(HEADER, List.of("compute.c2.c8m8", "225 until 720; 250"))))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("row 1, price: \"225 until 720\" is not a number; write digits, "
                        + "with a comma before each group of three if at all: 1,298,088 or 12.34");
    }

    @Test
    void a_column_that_prices_do_not_have_is_refused_with_the_nearest() {
        assertThatThrownBy(() -> ExpectedPrices.of(List.of(List.of("counter", "prices")))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"prices\" is not a column of contract prices; allowed: counter, price; nearest: price");
    }
}
