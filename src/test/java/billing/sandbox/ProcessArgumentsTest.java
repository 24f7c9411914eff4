package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.observability.Telemetry;
import billing.sandbox.intake.Intake;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ProcessArgumentsTest {

    private static final Optional<String> TOKEN = Optional.of("sixteen-letters!");

    @Test
    void without_arguments_it_is_on_loopback_with_the_usual_limits_and_writes_a_log() {
        ProcessArguments told = ProcessArguments.of(List.of(), Optional.of("any"));

        Sandbox.Setup setup = told.setup(line -> {}, Telemetry.OFF);

        assertThat(setup.place().address().getAddress().isLoopbackAddress()).isTrue();
        assertThat(setup.place().address().getPort()).isEqualTo(8080);
        assertThat(setup.limits()).isEqualTo(new Limits(10_000, Duration.ofHours(24), 16_000_000,
                new Intake(65_536, 8_388_608, Duration.ofSeconds(10), Duration.ofMinutes(10), 1_000)));
        assertThat(setup.watch().log()).isPresent();
        assertThat(told.longestStop()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void everything_may_be_told() {
        ProcessArguments told = ProcessArguments.of(List.of("--port=0", "--address=0.0.0.0", "--accounts=5", "--idle-minutes=30", "--cache-characters=1000",
                "--head-bytes=100", "--body-bytes=200", "--arrival-seconds=4", "--silence-seconds=5", "--lines=6", "--log=off", "--stop-seconds=3"), TOKEN);

        Sandbox.Setup setup = told.setup(line -> {}, Telemetry.OFF);

        assertThat(setup.place().address().getAddress().isAnyLocalAddress()).isTrue();
        assertThat(setup.place().address().getPort()).isZero();
        assertThat(setup.limits()).isEqualTo(new Limits(5, Duration.ofMinutes(30), 1_000,
                new Intake(100, 200, Duration.ofSeconds(4), Duration.ofSeconds(5), 6)));
        assertThat(setup.watch().log()).isEmpty();
        assertThat(told.longestStop()).isEqualTo(Duration.ofSeconds(3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--prot=1            | \"--prot\" is not a known option; allowed: --port, --address, --accounts, --idle-minutes, --cache-characters, --head-bytes, --body-bytes, --arrival-seconds, --silence-seconds, --lines, --log, --stop-seconds; nearest: --port",
        "--port              | --port has no value; write it as --port=value",
        "--port=             | --port has no value; write it as --port=value",
        "--port=65536        | --port is 65536; allowed: a whole number from 0 to 65535",
        "--port=http         | --port is http; allowed: a whole number from 0 to 65535",
        "--accounts=0        | --accounts is 0; allowed: a whole number from 1 to 1000000000",
        "--lines=0           | --lines is 0; allowed: a whole number from 1 to 1000000000",
        "--arrival-seconds=0 | --arrival-seconds is 0; allowed: a whole number from 1 to 1000000",
        "--log=yes           | \"yes\" is not a value of --log; allowed: on, off, json",
        "--address=300.1.1.1 | --address is 300.1.1.1, which is not an address of this machine; leave it out for loopback",
    })
    void what_cannot_be_is_refused_with_what_can(String argument, String message) {
        assertThatThrownBy(() -> ProcessArguments.of(List.of(argument), TOKEN).setup(line -> {}, Telemetry.OFF)).isInstanceOf(ProcessArguments.Refused.class).hasMessage(message);
    }

    @Test
    void the_log_may_be_lines_or_objects() {
        assertThat(ProcessArguments.of(List.of("--log=on"), TOKEN).setup(line -> {}, Telemetry.OFF).watch().log().orElseThrow()).isInstanceOf(RequestLog.class);
        assertThat(ProcessArguments.of(List.of("--log=json"), TOKEN).setup(line -> {}, Telemetry.OFF).watch().log().orElseThrow())
                .isInstanceOf(RequestObjects.class);
    }

    @Test
    void an_option_that_is_given_twice_is_refused() {
        assertThatThrownBy(() -> ProcessArguments.of(List.of("--port=1", "--port=2"), TOKEN)).hasMessage("--port is given twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void nobody_starts_it_without_a_token(String token) {
        assertThatThrownBy(() -> ProcessArguments.of(List.of(), Optional.of(token)).setup(line -> {}, Telemetry.OFF))
                .hasMessage("BILLING_TOKEN is not set; set it to a token of your own, which callers must carry");
    }

    @Test
    void where_other_machines_get_in_a_short_token_is_refused_and_not_told() {
        assertThatThrownBy(() -> ProcessArguments.of(List.of("--address=0.0.0.0"), Optional.of("fifteen-letters")).setup(line -> {}, Telemetry.OFF))
                .hasMessage("--address is 0.0.0.0, where other machines get in, and the token in BILLING_TOKEN has 15 characters; it needs at least 16")
                .hasMessageNotContaining("fifteen");
    }
}
