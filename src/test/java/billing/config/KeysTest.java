package billing.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KeysTest {

    @TempDir
    private Path directory;

    @Test
    void an_unknown_key_in_a_section_of_another_environment_is_refused() {
        Path file = directory.resolve("own.properties");

        String refusal = new Given().ownFile(file, "%alpha.billing.membr=kr").refusal();

        assertThat(refusal)
                .contains("- %alpha.billing.membr: there is no such key; nearest: billing.member")
                .contains("at " + file + ":1");
    }

    @Test
    void an_unknown_variable_is_refused_even_when_it_is_empty() {
        String refusal = new Given().variable("BILLING_TOKN", "").refusal();

        assertThat(refusal)
                .contains("- BILLING_TOKN: there is no such key; nearest: BILLING_TOKEN")
                .contains("at environment variable BILLING_TOKN");
    }

    @Test
    void an_unknown_system_property_is_refused() {
        String refusal = new Given().property("billing.Month", "2026-01").refusal();

        assertThat(refusal)
                .contains("- billing.Month: there is no such key; nearest: billing.month")
                .contains("at system property -Dbilling.Month");
    }

    @Test
    void a_key_that_is_not_the_projects_is_refused_in_a_file() {
        String refusal = new Given().ownFile(directory.resolve("own.properties"), "colour=blue").refusal();

        assertThat(refusal).contains("- colour: there is no such key").doesNotContain("blue");
    }

    @Test
    void the_keys_are_listed_once_after_all_unknown_ones() {
        String refusal = new Given().property("billing.one", "1").property("billing.two", "2").refusal();

        assertThat(refusal)
                .containsOnlyOnce("The keys are: billing.environment, billing.config, ")
                .endsWith("An environment variable is the key in upper case, with _ for . and -: BILLING_URL_METERING.");
    }

    @Test
    void a_misspelt_key_of_a_customer_is_compared_with_those_of_that_customer() {
        String refusal = new Given().property("billing.customer.First_1.uid", "x").refusal();

        assertThat(refusal).contains("- billing.customer.First_1.uid: there is no such key; nearest: billing.customer.first-1.uuid");
    }

    @Test
    void a_key_written_twice_in_one_file_is_refused() {
        Path file = directory.resolve("own.properties");

        String refusal = new Given().ownFile(file, "%a.billing.member=kr\nbilling.member=kr\n%a.billing.member=jp").refusal();

        assertThat(refusal).isEqualToNormalizingNewlines(
                """
                The configuration has a problem:
                - %%a.billing.member: is written twice; the first is at %1$s:1
                    at %1$s:3"""
                        .formatted(file));
    }

    @Test
    void the_environment_is_not_chosen_in_a_section() {
        String refusal = new Given().ownFile(directory.resolve("own.properties"), "%local.billing.environment=standalone").refusal();

        assertThat(refusal).contains(
                "- %local.billing.environment: is not allowed here: it chooses the section, so set it outside of them");
    }

    @Test
    void a_file_does_not_name_another() {
        String refusal = new Given().ownFile(directory.resolve("own.properties"), "billing.config=/elsewhere").refusal();

        assertThat(refusal).contains("- billing.config: is not allowed here: a file does not name another");
    }

    @ParameterizedTest
    @CsvSource({
        "BILLING_URL_METERING, billing.url.metering",
        "BILLING_TOKEN_FILE, billing.token.file",
        "BILLING_CUSTOMER_JP_1_UUID, billing.customer.jp-1.uuid",
        "BILLING_CUSTOMER_A_BILLING_GROUP_ID, billing.customer.a.billing_group_id",
        "BILLING_CUSTOMER_A_CAMPAIGN_ID, billing.customer.a.campaign_id",
        "BILLING_CUSTOMER_A_GIVE_CAMPAIGN_ID, billing.customer.a.give_campaign_id",
    })
    void a_variable_sets_the_key_it_spells(String variable, String key) {
        assertThat(Keys.setBy(variable)).contains(key);
    }

    @Test
    void every_key_has_a_name_of_its_own_and_says_what_it_means_and_allows() {
        assertThat(Keys.ALL).extracting(Key::name).doesNotHaveDuplicates().allMatch(name -> name.startsWith("billing."));
        assertThat(Keys.ALL).extracting(Key::meaning).noneMatch(String::isBlank);
        assertThat(Keys.ALL).extracting(key -> key.format().allowed()).noneMatch(String::isBlank);
    }
}
