package billing.acceptance.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.manager.AdjustmentInput;
import billing.manager.AdjustmentKind;
import billing.manager.AdjustmentLevel;
import billing.manager.AdjustmentValue;
import billing.money.Money;
import billing.money.Percent;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AdjustmentTableTest {

    private static final List<String> HEADER = List.of("level", "kind", "value");

    @Test
    void a_row_is_an_adjustment() {
        AdjustmentTable table = AdjustmentTable.of(List.of(
                List.of("level", "kind", "value", "project", "from", "to"),
                List.of("project", "surcharge", "1,000 KRW", "web", "2026-01", "2026-03"),
                List.of("project", "discount", "2.5%", "data", "2026-02", ""),
                List.of("billing group", "discount", "10%", "", "", "")));

        assertThat(table.adjustments()).containsExactly(
                new AdjustmentInput(AdjustmentLevel.PROJECT, AdjustmentKind.SURCHARGE, new AdjustmentValue.Static(Money.parse("1,000 KRW")),
                        Optional.of("web"), Optional.of(YearMonth.of(2026, 1)), Optional.of(YearMonth.of(2026, 3))),
                new AdjustmentInput(AdjustmentLevel.PROJECT, AdjustmentKind.DISCOUNT, share("2.5"), Optional.of("data"),
                        Optional.of(YearMonth.of(2026, 2)), Optional.empty()),
                new AdjustmentInput(AdjustmentLevel.BILLING_GROUP, AdjustmentKind.DISCOUNT, share("10"), Optional.empty(), Optional.empty(),
                        Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "projekt | discount | 10%   | row 1, level: \"projekt\" is not a level; allowed: project, billing group; nearest: project",
        "project | discont  | 10%   | row 1, kind: \"discont\" is not a kind of adjustment; allowed: discount, surcharge; nearest: discount",
        "project | discount | ten%  | row 1, value: \"ten\" is not a number; write digits, with a comma before each group of three if at all: 1,298,088 or 12.34",
        "project | discount | 10 %  | row 1, value: \"10 %\" is not a percentage; write it like 10% or 2.5%",
        "project | discount | 1,000 | row 1, value: \"1,000\" is neither an amount nor a percentage; write it like 1,000 KRW or 10%",
        "project | discount | ``    | row 1: value is empty",
    })
    void a_bad_cell_is_named_with_row_and_column(String level, String kind, String value, String message) {
        assertThatThrownBy(() -> AdjustmentTable.of(List.of(HEADER, List.of(level, kind, value))))
                .isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void a_last_month_needs_a_first() {
        assertThatThrownBy(() -> AdjustmentTable.of(List.of(List.of("level", "kind", "value", "to"), List.of("project", "discount", "10%", "2026-03"))))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("row 1: to is given without from; write both, from alone, or neither");
    }

    @Test
    void a_column_that_is_not_known_is_refused_with_the_nearest() {
        assertThatThrownBy(() -> AdjustmentTable.of(List.of(List.of("level", "kind", "valeu"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"valeu\" is not a column of adjustments; allowed: level, kind, value, project, from, to; nearest: value");
    }

    private static AdjustmentValue share(String number) {
        return new AdjustmentValue.Share(new Percent(new BigDecimal(number)));
    }
}
