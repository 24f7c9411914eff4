package billing.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ResilienceTest {

    @Test
    void everything_can_be_configured() {
        Resilience read = new Given()
                .property("billing.retry.attempts", "1").property("billing.retry.wait", "2s")
                .property("billing.breaker.failures", "50").property("billing.breaker.window", "1000").property("billing.breaker.minimum", "1000")
                .property("billing.breaker.open", "1m").variable("BILLING_BREAKER_TRIALS", "3")
                .load().resilience();

        assertThat(read).isEqualTo(new Resilience(new Retry(1, Duration.ofSeconds(2)), new Breaker(50, 1000, 1000, Duration.ofMinutes(1), 3)));
    }

    @Test
    void only_the_sandbox_inside_the_suite_is_not_spared_a_retry() {
        Resilience standalone = new Given().variable("BILLING_ENVIRONMENT", "standalone").variable("BILLING_TOKEN", "t0ken").load().resilience();

        assertThat(new Given().load().resilience().retry()).isEqualTo(new Retry(3, Duration.ofMillis(10)));
        assertThat(standalone.retry()).isEqualTo(new Retry(3, Duration.ofMillis(100)));
    }

    @ParameterizedTest
    @CsvSource({
        "billing.retry.attempts,   0,    1 to 10",
        "billing.retry.attempts,   11,   1 to 10",
        "billing.breaker.failures, 0,    1 to 100",
        "billing.breaker.failures, 101,  1 to 100",
        "billing.breaker.window,   0,    1 to 1000",
        "billing.breaker.minimum,  1001, 1 to 1000",
        "billing.breaker.trials,   two,  1 to 1000",
        "billing.breaker.trials,   -1,   1 to 1000",
    })
    void a_number_out_of_range_is_refused(String key, String written, String allowed) {
        String refusal = new Given().property(key, written).refusal();

        assertThat(refusal).contains("- %s: \"%s\" is not a number in range; allowed: a whole number from %s".formatted(key, written, allowed));
    }

    @Test
    void requests_that_are_never_judged_are_refused() {
        String refusal = new Given().property("billing.breaker.window", "10").property("billing.breaker.minimum", "11").refusal();

        assertThat(refusal).isEqualToNormalizingNewlines("""
                The configuration has a problem:
                - billing.breaker.minimum: "11" requests are never judged; allowed: at most 10, as billing.breaker.window has it
                    at system property -Dbilling.breaker.minimum""");
    }
}
