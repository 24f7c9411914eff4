package billing.acceptance.expect;

import static billing.acceptance.expect.Statements.won;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.manager.CreditManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

final class ExpectedHistoryTest {

    private static final List<CreditManager.Movement> HISTORY = List.of(
            new CreditManager.Movement("GRANTED", won("1,000"), "spring"), new CreditManager.Movement("USED", won("200"), "spring"));

    @Test
    void movements_are_compared_in_any_order() {
        ExpectedHistory expected = ExpectedHistory.of(List.of(
                List.of("movement", "amount", "campaign"), List.of("USED", "200 KRW", "spring"), List.of("GRANTED", "1000 KRW", "spring")));

        assertThatCode(() -> expected.compareWith(HISTORY)).doesNotThrowAnyException();
    }

    @Test
    void a_wrong_history_shows_both_tables_in_one() {
        ExpectedHistory expected = ExpectedHistory.of(List.of(
                List.of("movement", "amount"), List.of("GRANTED", "1,000 KRW"), List.of("USED", "300 KRW"), List.of("RELEASED", "300 KRW")));

        assertThatThrownBy(() -> expected.compareWith(HISTORY)).isInstanceOf(AssertionFailedError.class).hasMessage("""
                Wrong credit history (§7): expected USED, 300 KRW, but it is USED, 200 KRW
                              movement  amount
                              GRANTED   1,000 KRW
                  - expected  USED      300 KRW
                  - expected  RELEASED  300 KRW
                  + actual    USED      200 KRW""");
    }

    @Test
    void a_movement_that_does_not_exist_is_refused_with_the_nearest() {
        assertThatThrownBy(() -> ExpectedHistory.of(List.of(List.of("movement", "amount"), List.of("USE", "5 KRW")))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row 1, movement: \"USE\" is not a movement; allowed: GRANTED, USED, RELEASED, EXPIRED, WITHDRAWN; nearest: USED");
    }

    @Test
    void a_column_that_a_history_does_not_have_is_refused() {
        assertThatThrownBy(() -> ExpectedHistory.of(List.of(List.of("movement", "when")))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"when\" is not a column of a credit history; allowed: movement, amount, campaign");
    }
}
