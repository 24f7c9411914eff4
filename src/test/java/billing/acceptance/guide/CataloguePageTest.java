package billing.acceptance.guide;

import static org.assertj.core.api.Assertions.assertThat;

import billing.acceptance.features.FeatureFile;
import billing.acceptance.features.StepCatalogue;
import billing.acceptance.features.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CataloguePageTest {

    private static final String FEATURE = """
            Feature: Coupons & <tags>
              Background:
                Given a customer in Korea billed for 2026-01
              Scenario Outline: A coupon of <worth>
                Given coupon "A" is worth a free credit of <worth>
                When these credits:
                  | type | amount |
                  | FREE | 5 KRW  |
                Examples:
                  | worth |
                  | 1 KRW |
                  | 2 KRW |
              Scenario: Refused
                Given a free credit of 5 KRW limited to no.such.counter
                And a free credit of 5 KRW limited to compute.c2.c8m8, object.requests
              Scenario: Again
                When coupon "B" is redeemed
                And coupon "B" is redeemed
            """;

    @TempDir
    private static Path directory;

    private static String page = "";

    @BeforeAll
    static void write() throws IOException {
        Path file = new Written(directory).file("credit/coupons.feature", FEATURE);
        new Guide(directory.resolve("report"), List.of(), ReportLinks.of(directory.resolve("report"))).write(List.of(FeatureFile.read(file)));
        page = Files.readString(directory.resolve("report/catalogue.html"));
    }

    @Test
    void a_sample_is_none_that_a_feature_writes_to_have_it_refused() {
        assertThat(card("a-free-credit-of-money-limited-to-counters")).contains("→ compute.c2.c8m8, object.requests<");
    }

    @ParameterizedTest
    @ValueSource(strings = {"duplicate", "twice", "replay", "idempotent", "retry", "resend", "voucher", "promo", "prepaid", "rebate", "markup", "minimum", "commitment",
            "plan", "subscription", "upload", "overdue", "debt", "arrears", "revoke", "timeout", "outage", "slow", "error", "reject", "calendar", "account", "gigabyte",
            "consumption", "vat", "email", "chargeback", "invoice", "login"})
    void what_an_analyst_would_type_finds_a_step(String word) {
        assertThat(searched()).anyMatch(text -> text.contains(word));
    }

    @Test
    void every_synonym_belongs_to_words_of_a_step() {
        assertThat(Synonyms.read().phrases()).isNotEmpty().allSatisfy(phrase -> assertThat(searched()).anyMatch(text -> text.contains(phrase)));
    }

    private static List<String> searched() {
        return Pattern.compile("data-find=\"([^\"]*)\"").matcher(page).results().map(found -> found.group(1)).toList();
    }

    @Test
    void a_use_is_counted_where_it_is_written_and_not_for_each_example() {
        assertThat(card("coupon-string-is-worth-a-free-credit-of-money")).contains("data-uses=\"1\"");
        assertThat(card("coupon-string-is-redeemed")).contains("data-uses=\"2\"").contains("used 2 times");
    }

    @Test
    void a_use_leads_to_its_scenario_in_the_living_documentation() {
        assertThat(card("coupon-string-is-redeemed")).contains("credit/coupons.html#again\"").contains("coupons.feature:17<");
        assertThat(card("a-customer-in-country-billed-for-month")).contains("credit/coupons.html#background\"");
    }

    @Test
    void an_example_comes_from_a_feature_with_its_table() {
        assertThat(card("these-credits")).contains("When these credits:\n  | type | amount |\n  | FREE | 5 KRW  |");
    }

    @Test
    void a_step_that_no_feature_uses_says_so() {
        assertThat(card("the-contract-ends")).contains("data-uses=\"0\"").contains("No feature uses this step yet.");
    }

    @Test
    void parameters_show_their_words_and_columns_whether_they_are_needed() {
        assertThat(card("the-payment-is-status")).contains("REGISTERED").contains("CANCELLED");
        assertThat(card("these-credits")).containsSubsequence("<code>type</code>", "needed", "FREE", "PAID", "<code>limited to</code>", "may be left out");
    }

    @Test
    void a_step_is_found_by_its_words_in_both_languages_and_by_its_columns() {
        assertThat(card("these-credits")).containsPattern("data-find=\"[^\"]*these credits:[^\"]*크레딧[^\"]*limited to[^\"]*\"");
    }

    @Test
    void nothing_is_fetched_and_every_step_is_there() {
        assertThat(page).contains("default-src &#x27;none&#x27;").doesNotContain("http://").doesNotContain("https://");
        assertThat(page.split("class=\"card step\"", -1).length - 1)
                .isEqualTo(StepCatalogue.ofTheSuite().all().size());
    }

    private static String card(String id) {
        int at = page.indexOf("id=\"" + id + "\"");
        assertThat(at).as(id).isPositive();
        return page.substring(at, page.indexOf("</article>", at));
    }
}
