package billing.acceptance.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.junit.jupiter.api.Test;

final class VerdictTest {

    @Test
    void problems_are_counted_and_listed_one_on_a_line() {
        List<Problem> problems = List.of(new Problem("features/a.feature", 3, "one"), Problem.of("cucumber.features", "two"));

        Throwable refusal = catchThrowable(() -> Verdict.on("in the files", problems));

        assertThat(refusal).hasMessage("2 problems in the files\nfeatures/a.feature:3: one\ncucumber.features: two");
        assertThat(refusal.getStackTrace()).isEmpty();
    }

    @Test
    void no_problems_pass() {
        assertThatCode(() -> Verdict.on("in the files", List.of())).doesNotThrowAnyException();
    }
}
