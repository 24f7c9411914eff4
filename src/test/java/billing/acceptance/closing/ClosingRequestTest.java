package billing.acceptance.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ClosingRequestTest {

    @Test
    void the_results_of_one_run_may_be_in_several_directories() {
        ClosingRequest request = ClosingRequest.of(List.of("target/allure-report", "target/allure", "one", "two"));

        assertThat(request.report()).isEqualTo(Path.of("target/allure-report"));
        assertThat(request.allure()).contains(Path.of("target/allure"));
        assertThat(request.results()).containsExactly(Path.of("one"), Path.of("two"));
    }

    @Test
    void without_results_there_is_nothing_to_close() {
        assertThatThrownBy(() -> ClosingRequest.of(List.of("target/allure-report", "target/allure"))).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Closing needs the report's directory, Allure's, and at least one with results; it was given: [target/allure-report, target/allure]");
    }
}
