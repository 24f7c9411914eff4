package billing.acceptance.expect;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

final class ExpectedStatementTest {

    @Test
    void what_is_listed_and_right_is_accepted_and_the_rest_is_not_compared() {
        ExpectedStatement expected = ExpectedStatement.of(List.of(List.of("total", "198,000 KRW"), List.of("charge", "180150 KRW"),
                List.of("late fee", "0 KRW")));

        assertThatCode(() -> expected.compareWith(Statements.january())).doesNotThrowAnyException();
    }

    @Test
    void a_wrong_statement_shows_both_and_how_its_total_came_about() {
        ExpectedStatement expected = ExpectedStatement.of(List.of(
                List.of("charge", "180,150 KRW"), List.of("credit", "200 KRW"), List.of("tax", "17,995 KRW"), List.of("total", "197.00 USD")));

        assertThatThrownBy(() -> expected.compareWith(Statements.january())).isInstanceOf(AssertionFailedError.class).hasMessage("""
                Wrong statement of 2026-01:
                     item       expected     actual
                     charge     180,150 KRW  180,150 KRW
                     discount                0 KRW
                     surcharge               0 KRW
                     shortfall               0 KRW
                  ✗  credit     200 KRW      150 KRW      50 KRW too little
                  ✗  tax        17,995 KRW   18,000 KRW   5 KRW too much
                     late fee                0 KRW
                  ✗  total      197.00 USD   198,000 KRW  another currency
                     unpaid                  0 KRW

                """ + Statements.computation());
    }

    @Test
    void a_wrong_statement_of_nothing_says_that_nothing_was_used() {
        ExpectedStatement expected = ExpectedStatement.of(List.of(List.of("total", "1 KRW")));

        assertThatThrownBy(() -> expected.compareWith(Statements.empty())).hasMessageEndingWith("""
                How the total of 2026-02 came about:
                  nothing was used and nothing was charged""");
    }

    @Test
    void an_item_that_a_statement_does_not_have_is_refused_with_the_nearest() {
        assertThatThrownBy(() -> ExpectedStatement.of(List.of(List.of("totla", "1 KRW")))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"totla\" is not a statement item; allowed: charge, discount, surcharge, shortfall, credit, tax, late fee, total, "
                        + "unpaid; nearest: total");
    }

    @Test
    void an_item_that_is_listed_twice_is_refused() {
        assertThatThrownBy(() -> ExpectedStatement.of(List.of(List.of("total", "1 KRW"), List.of("total", "1 KRW"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("total is listed twice");
    }

    @Test
    void a_row_has_two_cells() {
        assertThatThrownBy(() -> ExpectedStatement.of(List.of(List.of("total", "1 KRW", "2 KRW")))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the row [total, 1 KRW, 2 KRW] has 3 cells; write an item and its amount: | total | 110,000 KRW |");
    }

    @Test
    void an_empty_cell_is_refused_like_a_wrong_one() {
        assertThatThrownBy(() -> ExpectedStatement.of(List.of(Arrays.asList("total", null)))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("total: \"\" is not an amount; write a number and its currency: 110,000 KRW or 12.34 USD");
        assertThatThrownBy(() -> ExpectedStatement.of(List.of(Arrays.asList(null, "1 KRW")))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("\"\" is not a statement item; allowed: charge");
    }
}
