package billing.acceptance.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WhenRuleTest {

    @TempDir
    private Path directory;

    @Test
    void one_when_is_what_a_scenario_is_about() {
        assertThat(said("Given today is 2026-01-31", "When the bill is calculated", "And the customer pays", "Then the payment is PAID")).isEmpty();
    }

    @Test
    void each_further_when_is_told() {
        assertThat(said("When the bill is calculated", "Then the payment is CREATED", "When the customer pays", "Then the payment is PAID")).containsExactly(
                "6: the scenario \"A title\" has another When, \"the customer pays\"; "
                        + "write what comes before its outcome with Given and And, or as a scenario of its own");
    }

    @Test
    void a_scenario_that_begins_something_needs_a_when_and_one_that_only_asks_does_not() {
        assertThat(said("Given the bill is calculated", "Then the payment is CREATED")).containsExactly(
                "3: the scenario \"A title\" has no When; write When instead of Given or And at the step whose outcome it shows");
        assertThat(said("Then the payment is CREATED", "And the total is 5 KRW")).isEmpty();
    }

    @Test
    void keywords_may_be_korean() {
        String title = "# language: ko\n@credit\n기능: 하나\n  시나리오: 제목\n";
        assertThat(new Linted(directory).file("credit/one.feature", title + "    만일 the bill is calculated\n    만약 the customer pays\n    그러면 there is no statement\n")).hasSize(1);
        assertThat(new Linted(directory).file("credit/one.feature", title + "    조건 the bill is calculated\n    만일 the customer pays\n    그러면 there is no statement\n")).isEmpty();
    }

    private List<String> said(String... steps) {
        return new Linted(directory).steps(steps);
    }
}
