package billing.acceptance.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.core.exception.CucumberException;
import org.junit.jupiter.api.Test;

class FailureMessageTest {

    @Test
    void a_message_written_for_readers_stands_alone() {
        assertThat(FailureMessage.of(new AssertionError("\nWrong total"))).isEqualTo("Wrong total");
        assertThat(FailureMessage.of(new RuntimeException("System unavailable: no answer"))).isEqualTo("System unavailable: no answer");
    }

    @Test
    void a_message_of_javas_own_has_its_type_before_it() {
        assertThat(FailureMessage.of(new NullPointerException("x is null"))).isEqualTo("NullPointerException: x is null");
    }

    @Test
    void no_message_leaves_the_type() {
        assertThat(FailureMessage.of(new IllegalStateException())).isEqualTo("java.lang.IllegalStateException");
    }

    @Test
    void what_cucumber_wraps_is_unwrapped() {
        var cause = new IllegalArgumentException("\"medium\" is not a level");

        assertThat(FailureMessage.of(new CucumberException("Could not convert arguments", cause))).isEqualTo("\"medium\" is not a level");
    }
}
