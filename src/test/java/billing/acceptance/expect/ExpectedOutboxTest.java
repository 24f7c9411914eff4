package billing.acceptance.expect;

import static billing.acceptance.expect.Statements.won;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.manager.Message;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

final class ExpectedOutboxTest {

    private static final List<String> HEADER = List.of("message", "month", "amount");
    private static final List<Message> OUTBOX = List.of(new Message("invoice", YearMonth.of(2026, 1), won("110,000")),
            new Message("payment reminder", YearMonth.of(2026, 1), won("110,000")));

    @Test
    void messages_are_compared_in_any_order() {
        ExpectedOutbox expected = ExpectedOutbox.of(List.of(HEADER,
                List.of("payment reminder", "2026-01", "110000 KRW"), List.of("invoice", "2026-01", "110,000 KRW")));

        assertThatCode(() -> expected.compareWith(OUTBOX)).doesNotThrowAnyException();
    }

    @Test
    void a_wrong_outbox_shows_both_tables_in_one() {
        ExpectedOutbox expected = ExpectedOutbox.of(List.of(HEADER, List.of("invoice", "2026-01", "110,000 KRW"), List.of("invoice", "2026-02", "110,000 KRW")));

        assertThatThrownBy(() -> expected.compareWith(OUTBOX)).isInstanceOf(AssertionFailedError.class).hasMessage("""
                Wrong outbox (§11): expected invoice, 2026-02, 110,000 KRW, but there is none
                              message           month    amount
                              invoice           2026-01  110,000 KRW
                  - expected  invoice           2026-02  110,000 KRW
                  + actual    payment reminder  2026-01  110,000 KRW""");
    }

    @Test
    void an_empty_outbox_is_expected_with_a_header_alone() {
        ExpectedOutbox none = ExpectedOutbox.of(List.of(HEADER));

        assertThatCode(() -> none.compareWith(List.of())).doesNotThrowAnyException();
        assertThatThrownBy(() -> none.compareWith(OUTBOX)).isInstanceOf(AssertionFailedError.class);
    }

    @Test
    void a_message_that_nobody_writes_is_refused_with_the_nearest() {
        assertThatThrownBy(() -> ExpectedOutbox.of(List.of(HEADER, List.of("reminder", "2026-01", "1 KRW")))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row 1, message: \"reminder\" is not a kind of message; allowed: invoice, payment reminder");
        assertThatThrownBy(() -> ExpectedOutbox.of(List.of(HEADER, List.of("invioce", "2026-01", "1 KRW")))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row 1, message: \"invioce\" is not a kind of message; allowed: invoice, payment reminder; nearest: invoice");
    }

    @Test
    void a_month_that_is_none_is_named_with_row_and_column() {
        assertThatThrownBy(() -> ExpectedOutbox.of(List.of(HEADER, List.of("invoice", "01/2026", "1 KRW")))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row 1, month: \"01/2026\" is not a month; write it like 2026-01, with a month from 01 to 12");
    }
}
