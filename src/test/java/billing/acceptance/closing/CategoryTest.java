package billing.acceptance.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CategoryTest {

    private final List<Category> categories = Category.all();

    @ParameterizedTest
    @CsvSource({
        "failed, Wrong statement of 2026-01:\\n| total | 5 KRW |, Wrong amount",
        "failed, Wrong lines of 2026-01, Wrong amount",
        "failed, Wrong payment status PAID, Wrong amount",
        "failed, Wrong ledger: this law is broken: every statement adds up (2026-01)\\n  statement  2026-01, Wrong ledger",
        "failed, Wrong ledgers, Wrong amount",
        "failed, Refused: MONTH_CLOSED — the month is closed, Refused request",
        "failed, Failed job: CALC_LATE_FEE dated 2026-02-05: NO_STATEMENT: there is none, Failed job",
        "failed, Failed jobs are bad, Broken test",
        "broken, Failed job: said by no assertion, Broken test",
        "broken, System unavailable: no answer within 5 s, System unavailable",
        "broken, Unreadable answer: GET http://api/x was answered 200 with a body that is not what the API promises: the body is empty, Unreadable answer",
        "failed, Unreadable answer: said by an assertion, Broken test",
        "failed, Expecting actual not to be null, Broken test",
        "failed, Wrongly put, Broken test",
        "failed, System unavailable: said by an assertion, Broken test",
        "broken, Wrong statement: said by no assertion, Broken test",
        "broken, Wrong ledger: said by no assertion, Broken test",
        "broken, Refused: said by no assertion, Broken test",
        "broken, undefined step \"the totl is 5 KRW\", Broken test",
        "broken, Flaky: it passed when it was tried again. At first:\\nWrong total, Flaky",
        "failed, Flaky: said by an assertion, Broken test",
        "broken, '', Broken test",
        "failed, '', Broken test",
    })
    void a_failure_falls_in_exactly_one_category(String status, String message, String expected) {
        String read = message.replace("\\n", "\n");

        assertThat(fitting(status, read)).containsExactly(expected);
    }

    @Test
    void what_the_history_says_adds_a_category() {
        assertThat(fitting("failed", "Wrong total: 5 KRW\n\nNew since last night: it passed on 2026-01-30 (commit 1f2e3d4c5b6a)."))
                .containsExactly("Wrong amount", "New since last night");
        assertThat(fitting("failed", "Wrong total: 5 KRW\n\nNot new: down since 2026-01-30 (commit 1f2e3d4c5b6a), 2 nights in a row."))
                .containsExactly("Wrong amount");
        assertThat(fitting("passed", "Fixed since last night: it failed on 2026-01-30 (commit 1f2e3d4c5b6a).")).containsExactly("Fixed since last night");
    }

    @ParameterizedTest
    @CsvSource({"passed", "skipped"})
    void nothing_else_falls_in_any(String status) {
        assertThat(categories).noneMatch(category -> category.fits(status, "Wrong statement"));
    }

    private Stream<String> fitting(String status, String message) {
        return categories.stream().filter(category -> category.fits(status, message)).map(Category::name);
    }
}
