package billing.acceptance.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.manager.CreditInput;
import billing.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CreditTableTest {

    @Test
    void a_row_is_a_credit() {
        CreditTable table = CreditTable.of(List.of(
                List.of("type", "amount", "campaign", "from", "until"),
                List.of("FREE", "1,000 KRW", "spring", "2026-01-01", "2026-01-31"),
                List.of("PAID", "2,000 KRW", "", "", "")));

        assertThat(table.credits()).containsExactly(
                new CreditInput("FREE", Money.parse("1,000 KRW"), Optional.of("spring"), List.of(), Optional.of(LocalDate.of(2026, 1, 1)),
                        Optional.of(LocalDate.of(2026, 1, 31))),
                CreditInput.paid(Money.parse("2,000 KRW")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "1,000     | row 1, amount: \"1,000\" is not an amount; write a number and its currency: 110,000 KRW or 12.34 USD",
        "1000 WON  | row 1, amount: \"WON\" is not a currency; allowed: KRW, JPY, USD",
        "1,00 KRW  | row 1, amount: \"1,00\" is not a number; write digits, with a comma before each group of three if at all: 1,298,088 or 12.34",
        "0.5 KRW   | row 1, amount: 0.5 KRW has more decimals than KRW allows: 0",
    })
    void a_bad_amount_is_named_with_row_and_column(String amount, String message) {
        assertThatThrownBy(() -> CreditTable.of(List.of(List.of("type", "amount"), List.of("FREE", amount))))
                .isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void a_day_that_does_not_exist_is_named_with_row_and_column() {
        assertThatThrownBy(() -> CreditTable.of(List.of(List.of("type", "amount", "until"), List.of("FREE", "1 KRW", "2026-02-29"))))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("row 1, until: \"2026-02-29\" is not a date; write it like 2026-01-31");
    }

    @Test
    void a_column_that_is_not_known_is_refused_with_the_nearest() {
        assertThatThrownBy(() -> CreditTable.of(List.of(List.of("type", "amount", "campain"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"campain\" is not a column of credits; allowed: type, amount, campaign, limited to, from, until; nearest: campaign");
    }
}
