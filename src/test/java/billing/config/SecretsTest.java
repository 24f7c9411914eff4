package billing.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SecretsTest {

    private static final String HIDDEN = "s3cr3t";

    @TempDir
    private Path directory;

    @Test
    void the_token_is_read_from_the_file_that_is_named() {
        Path file = Given.write(directory.resolve("token"), HIDDEN + "\n");

        BillingConfig config = new Given().variable("BILLING_TOKEN_FILE", file.toString()).load();

        assertThat(config.token()).contains(new Secret(HIDDEN));
    }

    @Test
    void the_variable_comes_before_the_file() {
        Path file = Given.write(directory.resolve("token"), "other");

        BillingConfig config = new Given().property("billing.token.file", file.toString()).variable("BILLING_TOKEN", HIDDEN).load();

        assertThat(config.token()).contains(new Secret(HIDDEN));
    }

    @Test
    void a_system_property_is_no_place_for_the_token() {
        String refusal = new Given().property("billing.token", HIDDEN).refusal();

        assertThat(refusal).isEqualToNormalizingNewlines(
                """
                The configuration has a problem:
                - billing.token: is not allowed here: it is a secret; set the environment variable BILLING_TOKEN, \
                or name a file that holds it in billing.token.file
                    at system property -Dbilling.token""");
    }

    @Test
    void a_file_of_settings_is_no_place_for_the_token() {
        String project = new Given(Sources.shipped() + "%standalone.billing.token=" + HIDDEN).refusal();
        String own = new Given().ownFile(directory.resolve("own.properties"), "billing.token=" + HIDDEN).refusal();

        assertThat(project).contains("- %standalone.billing.token: is not allowed here").doesNotContain(HIDDEN);
        assertThat(own).contains("- billing.token: is not allowed here").doesNotContain(HIDDEN);
    }

    @Test
    void app_keys_stand_in_neither_the_projects_file_nor_a_system_property() {
        String project = new Given(Sources.shipped() + "%local.billing.customer.a.appkey=" + HIDDEN).refusal();
        String property = new Given().property("billing.customer.a.appkey", HIDDEN).refusal();

        assertThat(project).contains("- %local.billing.customer.a.appkey: is not allowed here: it is a secret").doesNotContain(HIDDEN);
        assertThat(property).contains("- billing.customer.a.appkey: is not allowed here: it is a secret").doesNotContain(HIDDEN);
    }

    @Test
    void a_token_that_a_header_cannot_carry_is_refused_unseen() {
        String refusal = new Given().variable("BILLING_TOKEN", HIDDEN + "\nX-Admin: yes").refusal();

        assertThat(refusal)
                .contains("- billing.token: the secret (not shown here) is empty or has characters that a header cannot carry")
                .doesNotContain(HIDDEN);
    }

    @Test
    void an_empty_token_file_is_refused() {
        Path file = Given.write(directory.resolve("token"), "\n");

        String refusal = new Given().variable("BILLING_TOKEN_FILE", file.toString()).refusal();

        assertThat(refusal).contains("- billing.token.file: the secret (not shown here) is empty");
    }

    @Test
    void a_token_file_that_is_a_directory_is_refused() {
        String refusal = new Given().variable("BILLING_TOKEN_FILE", directory.toString()).refusal();

        assertThat(refusal).contains("- billing.token.file: \"%s\" cannot be read: it is a directory".formatted(directory));
    }

    @Test
    void a_token_file_in_the_projects_directory_is_refused() throws IOException {
        Path file = Files.createTempFile(Path.of("target"), "token", ".txt");
        try {
            Given.write(file, HIDDEN);

            String refusal = new Given().variable("BILLING_TOKEN_FILE", file.toString()).refusal();

            assertThat(refusal)
                    .contains("- billing.token.file: \"%s\" lies in the project's directory".formatted(file.toAbsolutePath()))
                    .contains("allowed: a file outside of " + Path.of("").toAbsolutePath())
                    .doesNotContain(HIDDEN);
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void a_link_does_not_bring_a_token_file_out_of_the_project() throws IOException {
        Path file = Files.createTempFile(Path.of("target"), "token", ".txt");
        try {
            Given.write(file, HIDDEN);
            Path link = Files.createSymbolicLink(directory.resolve("link"), file.toAbsolutePath());

            assertThat(new Given().variable("BILLING_TOKEN_FILE", link.toString()).refusal()).contains("lies in the project's directory").doesNotContain(HIDDEN);
        } finally {
            Files.delete(file);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"billing.token", "billing.customer.a.appkey", "billing.tokn", "billing.appkey"})
    void a_secret_given_as_a_system_property_is_hidden_from_those_who_list_the_properties(String name) {
        Properties given = new Properties();
        given.setProperty(name, HIDDEN);

        BillingConfig.hideSecrets(given);

        assertThat(given).hasToString("{" + name + "=(hidden)}");
        assertThat(new Given().property(name, given.getProperty(name)).refusal()).isEqualTo(new Given().property(name, HIDDEN).refusal());
    }

    @Test
    void an_address_with_a_password_is_hidden_and_refused_as_before() {
        String written = "https://me:" + HIDDEN + "@example.com";
        Properties given = new Properties();
        given.setProperty("billing.url", written);

        BillingConfig.hideSecrets(given);

        assertThat(given).hasToString("{billing.url=(hidden)@(hidden)}");
        assertThat(new Given().property("billing.url", given.getProperty("billing.url")).refusal())
                .isEqualTo(new Given().property("billing.url", written).refusal());
    }

    @Test
    void other_system_properties_stay_as_they_are() {
        Properties given = new Properties();
        given.setProperty("billing.url", "https://example.com");
        given.setProperty("billing.member", "jp");
        given.setProperty("user.name", "me@home");
        Properties before = (Properties) given.clone();

        BillingConfig.hideSecrets(given);

        assertThat(given).isEqualTo(before);
    }

    @Test
    void a_misspelt_key_does_not_show_the_secret_after_it() {
        String refusal = new Given().variable("BILLING_TOKN", HIDDEN).property("billing.tokn", HIDDEN).refusal();

        assertThat(refusal).contains("BILLING_TOKN", "billing.tokn").doesNotContain(HIDDEN);
    }

    @Test
    void an_address_does_not_show_the_password_in_it() {
        String refusal = new Given().variable("BILLING_URL", "https://me:" + HIDDEN + "@example.com").refusal();

        assertThat(refusal).contains("- billing.url: an address (not shown here) has a user, a query or a fragment").doesNotContain(HIDDEN);
    }

    @Test
    void a_configuration_in_a_log_shows_neither_token_nor_app_key() {
        Given given = new Given().variable("BILLING_TOKEN", HIDDEN).ownFile(
                directory.resolve("own.properties"),
                """
                billing.customer.a.uuid=u-1
                billing.customer.a.member=kr
                billing.customer.a.billing_group_id=g-1
                billing.customer.a.project_id=p-1
                billing.customer.a.appkey=%s
                """.formatted(HIDDEN));

        String shown = given.load().toString();

        assertThat(shown).contains("u-1", "(hidden)").doesNotContain(HIDDEN);
    }
}
