package billing.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.money.Member;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CustomersTest {

    private static final String FIRST =
            """
            billing.customer.first.uuid=u-1
            billing.customer.first.member=kr
            billing.customer.first.billing_group_id=g-1
            billing.customer.first.project_id=p-1, p-2
            billing.customer.first.appkey=k-1,k-2
            billing.customer.first.campaign_id=c-1
            billing.customer.first.give_campaign_id=c-2,c-3
            """;

    @TempDir
    private Path directory;

    @Test
    void a_customer_has_the_fields_of_a_test_environment() {
        BillingConfig config = own(FIRST).load();

        assertThat(config.customers()).containsExactly(new TestEnvironmentConfig(
                "u-1",
                Member.KR,
                "g-1",
                List.of("p-1", "p-2"),
                List.of(new Secret("k-1"), new Secret("k-2")),
                List.of("c-1"),
                List.of("c-2", "c-3")));
    }

    @Test
    void campaigns_may_be_left_out() {
        BillingConfig config = own(FIRST.replaceAll("(?m)^.*campaign.*$", "")).load();

        assertThat(config.customers()).singleElement().satisfies(customer -> {
            assertThat(customer.campaignId()).isEmpty();
            assertThat(customer.giveCampaignId()).isEmpty();
        });
    }

    @Test
    void customers_keep_the_order_of_the_file() {
        BillingConfig config = own(second() + FIRST).load();

        assertThat(config.customers()).extracting(TestEnvironmentConfig::uuid).containsExactly("u-2", "u-1");
    }

    @Test
    void only_the_environments_own_customers_are_its_customers() {
        BillingConfig config = own(FIRST + second().replace("billing.customer", "%alpha.billing.customer")).load();

        assertThat(config.customers()).extracting(TestEnvironmentConfig::uuid).containsExactly("u-1");
    }

    @Test
    void a_variable_replaces_a_field() {
        BillingConfig config = own(FIRST).variable("BILLING_CUSTOMER_FIRST_APPKEY", "k-3,k-4").load();

        assertThat(config.customers()).singleElement().extracting(TestEnvironmentConfig::appkey)
                .isEqualTo(List.of(new Secret("k-3"), new Secret("k-4")));
    }

    @Test
    void missing_fields_are_listed_at_the_line_where_the_customer_begins() {
        Path file = directory.resolve("own.properties");

        String refusal = own("\nbilling.customer.first.project_id=p-1").refusal();

        assertThat(refusal).isEqualToNormalizingNewlines(
                """
                The configuration has 4 problems:
                - billing.customer.first.uuid: is not set; allowed: any text
                    at %1$s:2
                - billing.customer.first.member: is not set; allowed: kr, jp, etc
                    at %1$s:2
                - billing.customer.first.billing_group_id: is not set; allowed: any text
                    at %1$s:2
                - billing.customer.first.appkey: is not set; allowed: a list such as one,two,three
                    at %1$s:2"""
                        .formatted(file));
    }

    @Test
    void each_project_has_an_app_key() {
        String refusal = own(FIRST.replace("k-1,k-2", "k-1")).refusal();

        assertThat(refusal)
                .contains("- billing.customer.first.appkey: the number of app keys is 1; allowed: 2, one for each project_id, in the same order")
                .doesNotContain("k-1");
    }

    @Test
    void an_empty_entry_of_a_list_is_refused() {
        String refusal = own(FIRST.replace("k-1,k-2", "k-1,")).refusal();

        assertThat(refusal).contains("- billing.customer.first.appkey: entry 2 of 2 is empty").doesNotContain("k-1");
    }

    @Test
    void two_customers_do_not_share_a_uuid() {
        String refusal = own(FIRST + second().replace("u-2", "u-1")).refusal();

        assertThat(refusal).contains("- billing.customer.second.uuid: \"u-1\" is the uuid of billing.customer.first.uuid as well");
    }

    @Test
    void a_customer_made_by_hand_needs_its_app_keys_too() {
        assertThatThrownBy(() -> new TestEnvironmentConfig("u-1", Member.KR, "g-1", List.of("p-1"), List.of(), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("customer u-1 has 1 projects and 0 app keys; it needs one app key for each project");
    }

    private Given own(String text) {
        return new Given().ownFile(directory.resolve("own.properties"), text);
    }

    private static String second() {
        return FIRST.replace("first", "second").replace("u-1", "u-2");
    }
}
