package billing.acceptance.expect;

import static billing.acceptance.expect.Statements.won;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import billing.acceptance.tables.BadRow;
import billing.report.scenario.WrongFigure;
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
                Wrong statement of 2026-01: credit (§7): expected 200 KRW, but it is 150 KRW (50 KRW too little); the total is another currency
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

                How the total of 2026-01 came about:
                     §4  charge  +180,000 KRW  = 180,000 KRW  compute.c2.c8m8 in web: 720 HOURS at 250
                     §4  charge  +150 KRW      = 180,150 KRW  network.outbound in data: 11.5 GB at 0 up to 10; 100 up to 1000; 80
                  →  §7  credit  -150 KRW      = 180,000 KRW  FREE credit of campaign spring, 150 KRW available
                     §8  tax     +18,000 KRW   = 198,000 KRW  10% of 180,000 KRW""");
    }

    @Test
    void an_item_that_no_rule_produced_is_told_as_such() {
        ExpectedStatement expected = ExpectedStatement.of(List.of(
                List.of("charge", "180,150 KRW"), List.of("shortfall", "14,888 KRW"), List.of("credit", "0 KRW"), List.of("total", "110,000 KRW")));

        assertThatThrownBy(() -> expected.compareWith(Statements.january())).isInstanceOf(AssertionFailedError.class).hasMessage("""
                Wrong statement of 2026-01: shortfall (§5): expected 14,888 KRW, but it is 0 KRW (14,888 KRW too little); no rule produced it; the total is 88,000 KRW too much
                     item       expected     actual
                     charge     180,150 KRW  180,150 KRW
                     discount                0 KRW
                     surcharge               0 KRW
                  ✗  shortfall  14,888 KRW   0 KRW        14,888 KRW too little
                  ✗  credit     0 KRW        150 KRW      150 KRW too much
                     tax                     18,000 KRW
                     late fee                0 KRW
                  ✗  total      110,000 KRW  198,000 KRW  88,000 KRW too much
                     unpaid                  0 KRW

                """ + Statements.computation());
    }

    @Test
    void a_wrong_statement_says_what_the_customer_is_asked_too_much() {
        assertThat(wrong("total", "197,000 KRW").tooMuch()).contains(won("1,000"));
        assertThat(wrong("credit", "200 KRW").tooMuch()).contains(won("50"));
        assertThat(wrong("tax", "18,001 KRW").tooMuch()).contains(won("-1"));
        assertThat(wrong("total", "197.00 USD").tooMuch()).isEmpty();
    }

    @Test
    void where_a_total_is_expected_it_says_what_the_customer_is_asked_too_much() {
        ExpectedStatement expected = ExpectedStatement.of(List.of(List.of("tax", "17,000 KRW"), List.of("total", "198,000 KRW")));

        assertThat(wrong(expected).tooMuch()).contains(won("0"));
        assertThat(wrong(expected).name()).isEqualTo("tax");
        assertThat(wrong(expected).amounts()).isEqualTo(new WrongFigure.Amounts(won("17,000"), won("18,000")));
        assertThat(wrong(expected).place()).contains(WrongFigure.Place.of(Statements.january().steps().get(3)));
    }

    private static WrongFigure wrong(String item, String amount) {
        return wrong(ExpectedStatement.of(List.of(List.of(item, amount))));
    }

    private static WrongFigure wrong(ExpectedStatement expected) {
        return catchThrowableOfType(WrongAmount.class, () -> expected.compareWith(Statements.january())).figure();
    }

    @Test
    void the_first_to_differ_is_the_first_of_the_statement_wherever_the_table_lists_it() {
        ExpectedStatement expected = ExpectedStatement.of(List.of(
                List.of("total", "1 KRW"), List.of("tax", "1 KRW"), List.of("unpaid", "1 KRW"), List.of("charge", "1 KRW")));

        assertThatThrownBy(() -> expected.compareWith(Statements.january()))
                .hasMessageStartingWith("Wrong statement of 2026-01: charge (§4): expected 1 KRW, but it is 180,150 KRW (180,149 KRW too much); the total is 197,999 KRW too much\n")
                .hasMessageContaining("\n  →  §4  charge  +180,000 KRW");
    }

    @Test
    void a_sum_has_no_step_of_its_own() {
        assertThatThrownBy(() -> ExpectedStatement.of(List.of(List.of("total", "1 KRW"), List.of("unpaid", "1 KRW"))).compareWith(Statements.january()))
                .hasMessageStartingWith("Wrong statement of 2026-01: total (§8): expected 1 KRW, but it is 198,000 KRW (197,999 KRW too much)\n")
                .hasMessageEndingWith("\n\n" + Statements.computation());
        assertThatThrownBy(() -> ExpectedStatement.of(List.of(List.of("unpaid", "1 KRW"))).compareWith(Statements.january()))
                .hasMessageStartingWith("Wrong statement of 2026-01: unpaid (§9): expected 1 KRW, but it is 0 KRW (1 KRW too little)\n")
                .hasMessageEndingWith("\n\n" + Statements.computation());
    }

    @Test
    void credit_comes_before_adjustments_where_it_was_taken_before_them() {
        ExpectedStatement expected = ExpectedStatement.of(List.of(List.of("discount", "90 KRW"), List.of("credit", "100 KRW")));

        assertThatThrownBy(() -> expected.compareWith(Statements.discounted("credit", "discount")))
                .hasMessageStartingWith("Wrong statement of 2026-02: credit (§7): expected 100 KRW, but it is 0 KRW (100 KRW too little)\n");
        assertThatThrownBy(() -> expected.compareWith(Statements.discounted("discount", "credit")))
                .hasMessageStartingWith("Wrong statement of 2026-02: discount (§6): expected 90 KRW, but it is 0 KRW (90 KRW too little)\n");
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
    void a_header_is_refused_as_one() {
        assertThatThrownBy(() -> ExpectedStatement.of(List.of(List.of("item", "amount"), List.of("total", "1 KRW"))))
                .isInstanceOfSatisfying(BadRow.class, header -> assertThat(header.number()).isZero())
                .hasMessage("a statement has no header: it lists items and their amounts, and nothing above them; delete the row | item | amount |");
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
                .hasMessage("the row | total | 1 KRW | 2 KRW | is not an item and its amount; write it like | total | 110,000 KRW |");
    }

    @Test
    void an_empty_cell_is_refused_like_a_wrong_one() {
        assertThatThrownBy(() -> ExpectedStatement.of(List.of(Arrays.asList("total", null)))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("total: \"\" is not an amount; write a number and its currency: 110,000 KRW or 12.34 USD");
        assertThatThrownBy(() -> ExpectedStatement.of(List.of(Arrays.asList(null, "1 KRW")))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("\"\" is not a statement item; allowed: charge");
    }

    @Test
    void an_amount_with_a_sign_is_refused_with_the_row_that_it_stands_in() {
        assertThatThrownBy(() -> ExpectedStatement.of(List.of(List.of("charge", "25,000 KRW"), List.of("credit", "-5,000 KRW"))))
                .isInstanceOfSatisfying(BadRow.class, row -> assertThat(row.number()).isEqualTo(1))
                .hasMessage("credit: \"-5,000 KRW\" has a sign; the amounts of a statement have none: 5,000 KRW");
    }
}
