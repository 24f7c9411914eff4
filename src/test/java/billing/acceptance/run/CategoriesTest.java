package billing.acceptance.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoriesTest {

    private final List<Category> categories = read();

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
        "broken, '', Broken test",
        "failed, '', Broken test",
    })
    void a_failure_falls_in_exactly_one_category(String status, String message, String expected) {
        String read = message.replace("\\n", "\n");

        Stream<String> fitting = categories.stream().filter(category -> category.fits(status, read)).map(Category::name);

        assertThat(fitting).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({"passed", "skipped"})
    void nothing_else_falls_in_any(String status) {
        assertThat(categories).noneMatch(category -> category.fits(status, "Wrong statement"));
    }

    private static List<Category> read() {
        try (Reader json = new InputStreamReader(
                Objects.requireNonNull(CategoriesTest.class.getResourceAsStream("/categories.json")), StandardCharsets.UTF_8)) {
            return List.of(new Gson().fromJson(json, Category[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Matches as the report does: the whole message, the dot matching line ends. */
    private record Category(String name, List<String> matchedStatuses, String messageRegex) {

        boolean fits(String status, String message) {
            return matchedStatuses.contains(status) && Pattern.compile(messageRegex, Pattern.DOTALL).matcher(message).matches();
        }
    }
}
