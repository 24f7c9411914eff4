package billing.acceptance.expect;

import static billing.acceptance.expect.Statements.won;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import billing.report.scenario.WrongFigure;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

final class ExpectedLinesTest {

    private static final List<String> HEADER = List.of("counter", "quantity", "unit", "amount");
    private static final List<String> COMPUTE = List.of("compute.c2.c8m8", "720", "HOURS", "180,000 KRW");

    @Test
    void lines_are_compared_in_any_order_and_numbers_by_value() {
        ExpectedLines expected = ExpectedLines.of(List.of(
                List.of("amount", "project", "quantity", "unit", "counter", "price"),
                List.of("150 KRW", "data", "11.5", "GB", "network.outbound", "0 up to 10; 100 up to 1000; 80"),
                List.of("180000 KRW", "web", "720.00", "HOURS", "compute.c2.c8m8", "250.0 KRW")));

        assertThatCode(() -> expected.compareWith(Statements.january())).doesNotThrowAnyException();
    }

    @Test
    void columns_that_are_not_listed_are_not_compared() {
        ExpectedLines expected = ExpectedLines.of(List.of(List.of("amount"), List.of("180,000 KRW"), List.of("150 KRW")));

        assertThatCode(() -> expected.compareWith(Statements.january())).doesNotThrowAnyException();
    }

    @Test
    void wrong_lines_show_both_tables_in_one() {
        ExpectedLines expected = ExpectedLines.of(List.of(HEADER, List.of("compute.c2.c8m8", "720", "HOURS", "180,000 KRW"),
                List.of("network.outbound", "11.5", "GB", "1,150 KRW")));

        assertThatThrownBy(() -> expected.compareWith(Statements.january())).isInstanceOf(AssertionFailedError.class).hasMessage("""
                Wrong lines on the statement of 2026-01 (§4): expected network.outbound, 11.5, GB, 1,150 KRW, but it is network.outbound, 11.5, GB, 150 KRW
                              counter           quantity  unit   amount
                              compute.c2.c8m8   720       HOURS  180,000 KRW
                  - expected  network.outbound  11.5      GB     1,150 KRW
                  + actual    network.outbound  11.5      GB     150 KRW

                """ + Statements.computation());
    }

    @Test
    void wrong_lines_say_which_and_what_the_customer_is_asked_too_much() {
        WrongFigure figure = wrong(List.of(COMPUTE, List.of("network.outbound", "11.5", "GB", "1,150 KRW")));

        assertThat(figure.name()).isEqualTo("network.outbound");
        assertThat(figure.amounts()).isEqualTo(new WrongFigure.Amounts(won("1,150"), won("150")));
        assertThat(figure.tooMuch()).contains(won("-1,000"));
        assertThat(figure.place()).contains(WrongFigure.Place.of(Statements.january().lines().get(1)));
    }

    @Test
    void a_line_that_is_missing_or_too_many_counts_whole() {
        WrongFigure missing = wrong(List.of(COMPUTE, List.of("network.outbound", "11.5", "GB", "150 KRW"), List.of("object.requests", "1000", "COUNT", "4 KRW")));
        WrongFigure tooMany = wrong(List.of(COMPUTE));

        assertThat(missing.amounts()).isEqualTo(new WrongFigure.Amounts(won("4"), won("0")));
        assertThat(missing.place()).isEmpty();
        assertThat(tooMany.amounts()).isEqualTo(new WrongFigure.Amounts(won("0"), won("150")));
        assertThat(tooMany.place()).contains(WrongFigure.Place.of(Statements.january().lines().get(1)));
    }

    @Test
    void lines_without_amounts_say_nothing_of_money() {
        ExpectedLines expected = ExpectedLines.of(List.of(List.of("counter"), List.of("compute.c2.c8m8")));

        assertThatThrownBy(() -> expected.compareWith(Statements.january())).isExactlyInstanceOf(AssertionFailedError.class);
    }

    private static WrongFigure wrong(List<List<String>> rows) {
        ExpectedLines expected = ExpectedLines.of(Stream.concat(Stream.of(HEADER), rows.stream()).toList());
        return catchThrowableOfType(WrongAmount.class, () -> expected.compareWith(Statements.january())).figure();
    }

    @Test
    void a_line_too_many_is_wrong() {
        ExpectedLines expected = ExpectedLines.of(List.of(HEADER, List.of("compute.c2.c8m8", "720", "HOURS", "180,000 KRW")));

        assertThatThrownBy(() -> expected.compareWith(Statements.january())).hasMessageContaining("  + actual  network.outbound  11.5      GB     150 KRW\n")
                .hasMessageNotContaining("- expected");
    }

    @Test
    void a_line_that_is_expected_twice_must_be_there_twice() {
        List<String> line = List.of("compute.c2.c8m8", "720", "HOURS", "180,000 KRW");
        ExpectedLines expected = ExpectedLines.of(List.of(HEADER, line, line, List.of("network.outbound", "11.5", "GB", "150 KRW")));

        assertThatThrownBy(() -> expected.compareWith(Statements.january()))
                .hasMessageContaining("  - expected  compute.c2.c8m8   720       HOURS  180,000 KRW\n");
    }

    @Test
    void no_lines_are_expected_with_a_header_alone() {
        ExpectedLines none = ExpectedLines.of(List.of(HEADER));

        assertThatCode(() -> none.compareWith(Statements.empty())).doesNotThrowAnyException();
        assertThatThrownBy(() -> none.compareWith(Statements.january())).isInstanceOf(AssertionFailedError.class);
    }

    @Test
    void a_column_that_lines_do_not_have_is_refused_with_the_nearest() {
        assertThatThrownBy(() -> ExpectedLines.of(List.of(List.of("counter", "ammount")))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"ammount\" is not a column of statement lines; allowed: counter, quantity, unit, amount, project, price; nearest: amount");
    }

    @Test
    void a_column_without_a_name_is_refused() {
        assertThatThrownBy(() -> ExpectedLines.of(List.of(Arrays.asList("counter", null)))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"\" is not a column of statement lines; allowed: counter, quantity, unit, amount, project, price");
    }

    @Test
    void a_column_that_is_there_twice_is_refused() {
        assertThatThrownBy(() -> ExpectedLines.of(List.of(List.of("amount", "amount")))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the column amount is there twice");
    }

    @Test
    void a_table_without_a_header_is_refused() {
        assertThatThrownBy(() -> ExpectedLines.of(List.of())).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the table is empty; write at least its header");
    }

    @Test
    void a_bad_cell_is_named_with_row_and_column() {
        assertThatThrownBy(() -> ExpectedLines.of(List.of(HEADER, List.of("network.outbound", "1,00", "GB", "1 KRW"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row 1, quantity: \"1,00\" is not a number; write digits, with a comma before each group of three if at all: 1,298,088 or 12.34");
        assertThatThrownBy(() -> ExpectedLines.of(List.of(HEADER, Arrays.asList("network.outbound", "1", "GB", null))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row 1, amount: \"\" is not an amount; write a number and its currency: 110,000 KRW or 12.34 USD");
    }
}
