package billing.engine;

import static billing.engine.ContractType.PERIOD;
import static billing.engine.Metered.C2;
import static billing.engine.Metered.GPU;
import static billing.engine.Metered.IP;
import static billing.engine.Metered.REQUESTS;
import static billing.engine.Metered.delta;
import static billing.engine.Refused.assertRefused;
import static billing.engine.Story.FEBRUARY;
import static billing.engine.Story.JANUARY;
import static billing.engine.Terms.free;
import static billing.engine.Terms.limitedTo;
import static billing.engine.Terms.paid;
import static billing.engine.Terms.until;
import static org.assertj.core.api.Assertions.assertThat;

import billing.money.Member;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Web uses compute for 100,000 KRW and addresses for 560 KRW, data compute for 50,000 KRW. */
final class CreditRulesTest {

    private static final Story USED = Story.of(Member.KR)
            .sent(delta(C2, "400", "HOURS"), delta(IP, "100", "HOURS"), delta(C2, "200", "HOURS").in("data"));

    @Test
    void a_limited_credit_pays_the_projects_in_their_order() {
        assertThat(uses(USED.granted(limitedTo(free(120_000), C2)))).containsExactly(
                "web FREE credit of campaign campaign for compute.c2.c8m8 in web, 120,000 KRW available: -100,000 KRW",
                "data FREE credit of campaign campaign for compute.c2.c8m8 in data, 20,000 KRW available: -20,000 KRW");
    }

    @Test
    void inside_a_project_it_pays_the_lines_in_the_catalogues_order_whatever_order_it_names_the_counters_in() {
        assertThat(uses(USED.granted(limitedTo(free(100_100), IP, C2)))).containsExactly(
                "web FREE credit of campaign campaign for compute.c2.c8m8 in web, 100,100 KRW available: -100,000 KRW",
                "web FREE credit of campaign campaign for network.floating_ip in web, 100 KRW available: -100 KRW");
    }

    @Test
    void it_pays_for_no_other_counter_and_what_is_over_remains() {
        Story story = USED.granted(limitedTo(free(1_000), IP)).calculated(JANUARY);

        assertThat(story.item(JANUARY, Item.CREDIT)).hasToString("560 KRW");
        assertThat(story.account().credits().remaining()).hasToString("440 KRW");
    }

    @Test
    void a_limited_credit_whose_counters_were_not_used_pays_nothing() {
        Story story = USED.granted(limitedTo(free(1_000), GPU, REQUESTS)).calculated(JANUARY);

        assertThat(story.item(JANUARY, Item.CREDIT)).hasToString("0 KRW");
        assertThat(story.account().credits().remaining()).hasToString("1,000 KRW");
    }

    @Test
    void limited_credit_is_used_before_general_credit_even_if_that_is_free_and_ends_first() {
        Story story = USED.granted(until(free(1_000_000), "2026-01-31")).granted(limitedTo(paid(150_000), C2)).calculated(JANUARY);

        assertThat(story.account().credits().credits()).extracting(credit -> credit.usedIn(JANUARY).toString()).containsExactly("560 KRW", "150,000 KRW");
    }

    @Test
    void of_limited_credits_free_comes_before_paid_and_the_earlier_end_first() {
        Story story = USED.granted(limitedTo(paid(150_000), C2)).granted(limitedTo(free(50_000), C2)).granted(until(limitedTo(free(60_000), C2), "2026-03-31"))
                .calculated(JANUARY);

        assertThat(story.account().credits().credits()).extracting(credit -> credit.usedIn(JANUARY).toString())
                .containsExactly("40,000 KRW", "50,000 KRW", "60,000 KRW");
    }

    @Test
    void limited_credit_is_taken_off_before_the_projects_adjustments() {
        Story story = USED.granted(limitedTo(free(40_000), C2)).adjusted(Adjusted.discountOf("10").on("web")).calculated(JANUARY);

        assertThat(story.item(JANUARY, Item.DISCOUNT)).hasToString("6,056 KRW");
    }

    @Test
    void general_credit_is_taken_after_the_billing_groups_adjustments_and_before_tax() {
        Story story = USED.granted(free(50_560)).adjusted(Adjusted.discountOf("10")).calculated(JANUARY);

        assertThat(story.item(JANUARY, Item.DISCOUNT)).hasToString("15,056 KRW");
        assertThat(story.item(JANUARY, Item.TAX)).hasToString("8,494 KRW");
        assertThat(story.total(JANUARY)).hasToString("93,438 KRW");
    }

    @Test
    void limited_credit_pays_contract_prices() {
        Story story = USED.under(PERIOD, JANUARY).granted(limitedTo(free(1_000_000), C2)).calculated(JANUARY);

        assertThat(story.item(JANUARY, Item.CREDIT)).hasToString("135,000 KRW");
    }

    @Test
    void what_limited_credit_paid_counts_for_the_base_fee() {
        Story story = Story.of(Member.KR).under(PERIOD, JANUARY).sent(delta(C2, "200", "HOURS")).granted(limitedTo(free(30_000), C2)).calculated(JANUARY);

        assertThat(story.item(JANUARY, Item.SHORTFALL)).hasToString("55,000 KRW");
        assertThat(story.item(JANUARY, Item.CREDIT)).hasToString("30,000 KRW");
        assertThat(story.total(JANUARY)).hasToString("77,000 KRW");
    }

    /** So more usage can lower a total: where limited credit waits for it, it pays a part of the base fee. */
    @Test
    void usage_that_limited_credit_pays_for_lowers_the_total_of_a_month_at_its_base_fee() {
        Story idle = Story.of(Member.KR).under(PERIOD, JANUARY).granted(limitedTo(free(45_000), C2));

        assertThat(idle.calculated(JANUARY).total(JANUARY)).hasToString("110,000 KRW");
        assertThat(idle.sent(delta(C2, "200", "HOURS")).calculated(JANUARY).total(JANUARY)).hasToString("60,500 KRW");
    }

    /** Each month calculated once, more credit never raises a total; but a month that is calculated again finds what the others left of it. */
    @Test
    void a_month_that_is_calculated_again_can_cost_more_where_another_used_the_credit_that_more_credit_had_left_over() {
        Story less = Story.of(Member.KR).sent(delta(C2, "400", "HOURS"), delta(C2, "400", "HOURS").at("2026-02-10T00:00:00+09:00")).granted(free(100_000));
        Story more = less.granted(limitedTo(until(free(50_000), "2026-01-31"), C2));

        assertThat(withAddressesInstead(less).total(JANUARY)).hasToString("506,000 KRW");
        assertThat(withAddressesInstead(more).total(JANUARY)).hasToString("561,000 KRW");
        assertThat(withAddressesInstead(less).total(FEBRUARY)).hasToString("110,000 KRW");
        assertThat(withAddressesInstead(more).total(FEBRUARY)).hasToString("55,000 KRW");
    }

    @Test
    void general_credit_pays_the_shortfall_too() {
        Story story = Story.of(Member.KR).under(PERIOD, JANUARY).granted(free(40_000)).calculated(JANUARY);

        assertThat(story.item(JANUARY, Item.SHORTFALL)).hasToString("100,000 KRW");
        assertThat(story.total(JANUARY)).hasToString("66,000 KRW");
    }

    @Test
    void a_surcharge_is_paid_by_general_credit_and_not_by_limited_credit() {
        Story story = USED.adjusted(Adjusted.surcharge(1_000).on("web")).granted(limitedTo(free(1_000_000), C2, IP));

        assertThat(story.calculated(JANUARY).total(JANUARY)).hasToString("1,100 KRW");
        assertThat(story.granted(free(1_000)).calculated(JANUARY).total(JANUARY)).hasToString("0 KRW");
    }

    @Test
    void a_credit_limited_to_an_unknown_counter_is_refused() {
        assertRefused(ErrorCode.UNKNOWN_COUNTER, () -> USED.granted(limitedTo(free(1), C2, "compute.c2.c8m9")));
    }

    /** January and February calculated, then January's usage replaced by addresses for 560,000 KRW and calculated again. */
    private static Story withAddressesInstead(Story story) {
        return story.calculated(JANUARY).calculated(FEBRUARY).deleted(JANUARY).sent(delta(IP, "100000", "HOURS")).calculated(JANUARY);
    }

    private static List<String> uses(Story story) {
        return story.calculated(JANUARY).statement(JANUARY).steps().stream().filter(step -> step.item() == Item.CREDIT)
                .map(step -> "%s %s: %s".formatted(step.project().orElse("group"), step.arithmetic(), step.effect())).toList();
    }
}
