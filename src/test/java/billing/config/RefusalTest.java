package billing.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RefusalTest {

    @TempDir
    private Path directory;

    @Test
    void every_problem_is_listed_with_its_key_its_value_what_is_allowed_and_where_it_was_read() {
        Path file = directory.resolve("own.properties");
        Given given = new Given()
                .ownFile(file, "# mine\nbilling.month=2026-3\n")
                .variable("BILLING_MEMBER", "jpp")
                .property("billing.mode", "moc");

        String refusal = given.refusal();

        assertThat(refusal).isEqualToNormalizingNewlines(
                """
                The configuration has 3 problems:
                - billing.mode: "moc" is not a mode; allowed: mock, direct; nearest: mock
                    at system property -Dbilling.mode
                - billing.member: "jpp" is not a member; allowed: all, kr, jp, etc; nearest: jp
                    at environment variable BILLING_MEMBER
                - billing.month: "2026-3" is not a month; allowed: a month such as 2026-03, or previous (the month before the current one)
                    at %s:2"""
                        .formatted(file));
    }

    @Test
    void an_unknown_environment_is_refused_with_those_of_all_files() {
        Given given = new Given()
                .ownFile(directory.resolve("own.properties"), "%alpha.billing.member=kr")
                .variable("BILLING_ENVIRONMENT", "alhpa");

        String refusal = given.refusal();

        assertThat(refusal).isEqualToNormalizingNewlines(
                """
                The configuration has a problem:
                - billing.environment: "alhpa" is not a known environment; allowed: local, standalone, alpha; nearest: alpha
                    at environment variable BILLING_ENVIRONMENT""");
    }

    @Test
    void the_projects_file_is_named_as_an_editor_finds_it() {
        String refusal = new Given("\n" + Sources.shipped() + "billing.permit.clok=true").refusal();

        assertThat(refusal)
                .contains("- billing.permit.clok: there is no such key; nearest: billing.permit.clock")
                .containsPattern("at src/main/resources/billing\\.properties:[0-9]{2}");
    }

    @Test
    void a_file_that_does_not_exist_is_refused() {
        Path missing = directory.resolve("missing.properties");

        String refusal = new Given().property("billing.config", missing.toString()).refusal();

        assertThat(refusal).isEqualToNormalizingNewlines(
                """
                The configuration has a problem:
                - billing.config: "%s" cannot be read: there is no such file; allowed: the path of a readable text file
                    at system property -Dbilling.config"""
                        .formatted(missing));
    }

    @Test
    void direct_mode_without_an_address_and_a_token_is_refused_where_it_was_chosen() {
        Given given = new Given().property("billing.mode", "direct");

        String refusal = given.refusal();

        assertThat(refusal).isEqualToNormalizingNewlines(
                """
                The configuration has 2 problems:
                - billing.url: is not set, and environment local is in direct mode, which needs it; set billing.url, or each of \
                billing.url.metering, billing.url.billing, billing.url.payment; allowed: http:// or https://, a host (letters, digits, hyphens, dots), \
                a port and path if needed, such as https://billing.example.com:8443
                    at system property -Dbilling.mode
                - billing.token: is not set, and environment local is in direct mode, which needs it; \
                set the environment variable BILLING_TOKEN, or name a file that holds it in billing.token.file
                    at system property -Dbilling.mode""");
    }

    @Test
    void only_the_addresses_that_are_missing_are_asked_for() {
        Given given = new Given()
                .ownFile(directory.resolve("own.properties"), "%alpha.billing.url.billing=http://127.0.0.1:8081")
                .variable("BILLING_ENVIRONMENT", "alpha")
                .variable("BILLING_TOKEN", "t0ken");

        String refusal = given.refusal();

        assertThat(refusal)
                .contains("or each of billing.url.metering, billing.url.payment;")
                .endsWith("at environment variable BILLING_ENVIRONMENT");
    }

    @Test
    void an_address_given_to_a_run_that_would_not_call_it_is_refused() {
        Given given = new Given().variable("BILLING_URL", "https://alpha.example.com");

        String refusal = given.refusal();

        assertThat(refusal).isEqualToNormalizingNewlines(
                """
                The configuration has a problem:
                - billing.url: environment local is in mock mode, which calls no address; \
                choose another by billing.environment, or leave the address out
                    at environment variable BILLING_URL""");
    }

    @Test
    void a_setting_missing_from_the_projects_file_is_a_problem_of_that_file() {
        String refusal = new Given(Sources.shipped().replace("billing.timeout.call=10s", "")).refusal();

        assertThat(refusal).isEqualToNormalizingNewlines(
                """
                The configuration has a problem:
                - billing.timeout.call: is not set; allowed: 1ms to 1h, such as 500ms, 3s, 2m
                    at src/main/resources/billing.properties""");
    }
}
