package billing.acceptance.closing;

import static org.assertj.core.api.Assertions.assertThat;

import billing.money.Money;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class WrongMoneyTest {

    @Test
    void too_much_and_too_little_are_told_apart_and_in_all() {
        assertThat(sentences("2900 KRW", "2,900 KRW", "-500 KRW")).containsExactly(
                "Wrong bills: 5,800 KRW too much in 2 scenarios, 500 KRW too little in 1 scenario; in all 5,300 KRW too much.");
    }

    @Test
    void one_way_alone_is_its_own_sum() {
        assertThat(sentences("-12.34 USD")).containsExactly("Wrong bills: 12.34 USD too little in 1 scenario.");
    }

    @Test
    void currencies_are_never_added() {
        assertThat(sentences("1 KRW", "1 JPY", "0.01 USD")).hasSize(3);
    }

    @Test
    void what_makes_up_for_itself_is_still_wrong() {
        assertThat(sentences("500 KRW", "-500 KRW")).containsExactly(
                "Wrong bills: 500 KRW too much in 1 scenario, 500 KRW too little in 1 scenario; in all they cancel out.");
    }

    @Test
    void where_no_bill_is_wrong_nothing_is_said() {
        assertThat(sentences()).isEmpty();
    }

    private static List<String> sentences(String... amounts) {
        return WrongMoney.of(Stream.of(amounts).map(Money::parse).toList()).sentences();
    }
}
