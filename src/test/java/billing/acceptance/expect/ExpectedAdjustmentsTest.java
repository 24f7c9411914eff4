package billing.acceptance.expect;

import static billing.acceptance.expect.Statements.won;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.manager.Statement;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

final class ExpectedAdjustmentsTest {

    private static final List<String> HEADER = List.of("level", "kind", "amount");

    @Test
    void adjustments_are_compared_in_any_order_and_without_sign() {
        ExpectedAdjustments expected = ExpectedAdjustments.of(List.of(List.of("project", "amount", "kind", "level"),
                List.of("", "0 KRW", "discount", "billing group"), List.of("web", "2000 KRW", "surcharge", "project"),
                List.of("web", "1,000 KRW", "discount", "project")));

        assertThatCode(() -> expected.compareWith(adjusted())).doesNotThrowAnyException();
    }

    @Test
    void wrong_adjustments_show_both_tables_in_one_and_how_the_total_came_about() {
        ExpectedAdjustments expected = ExpectedAdjustments.of(List.of(HEADER, List.of("project", "surcharge", "2,000 KRW"),
                List.of("billing group", "discount", "1,000 KRW")));

        assertThatThrownBy(() -> expected.compareWith(adjusted())).isInstanceOf(AssertionFailedError.class).hasMessage("""
                Wrong adjustments on the statement of 2026-01 (§6): expected billing group, discount, 1,000 KRW, but it is billing group, discount, 0 KRW
                              level          kind       amount
                              project        surcharge  2,000 KRW
                  - expected  billing group  discount   1,000 KRW
                  + actual    project        discount   1,000 KRW
                  + actual    billing group  discount   0 KRW

                How the total of 2026-01 came about:
                  §6  surcharge  +2,000 KRW  = 2,000 KRW  static
                  §6  discount   -1,000 KRW  = 1,000 KRW  static
                  §6  discount   +0 KRW      = 1,000 KRW  static
                  §8  tax        +100 KRW    = 1,100 KRW  10% of 1,000 KRW""");
    }

    @Test
    void no_adjustments_are_expected_with_a_header_alone() {
        ExpectedAdjustments none = ExpectedAdjustments.of(List.of(HEADER));

        assertThatCode(() -> none.compareWith(Statements.january())).doesNotThrowAnyException();
        assertThatThrownBy(() -> none.compareWith(adjusted())).isInstanceOf(AssertionFailedError.class);
    }

    @Test
    void a_word_that_is_none_is_named_with_row_and_column() {
        assertThatThrownBy(() -> ExpectedAdjustments.of(List.of(HEADER, List.of("group", "discount", "1 KRW")))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row 1, level: \"group\" is not a level; allowed: project, billing group");
        assertThatThrownBy(() -> ExpectedAdjustments.of(List.of(HEADER, List.of("project", "surcharg", "1 KRW")))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row 1, kind: \"surcharg\" is not a kind of adjustment; allowed: discount, surcharge; nearest: surcharge");
    }

    private static Statement adjusted() {
        return new Statement(YearMonth.of(2026, 1), Statements.empty().amounts(), List.of(), List.of(
                new Statement.Step("§6", Optional.of("web"), "surcharge", "static", won("2,000"), won("2,000")),
                new Statement.Step("§6", Optional.of("web"), "discount", "static", won("-1,000"), won("1,000")),
                new Statement.Step("§6", Optional.empty(), "discount", "static", won("0"), won("1,000")),
                new Statement.Step("§8", Optional.empty(), "tax", "10% of 1,000 KRW", won("100"), won("1,100"))), List.of());
    }
}
