package billing.engine;

import static billing.engine.Adjusted.discount;
import static billing.engine.Adjusted.discountOf;
import static billing.engine.Adjusted.surcharge;
import static billing.engine.Adjusted.surchargeOf;
import static billing.engine.Metered.C2;
import static billing.engine.Metered.delta;
import static billing.engine.Story.FEBRUARY;
import static billing.engine.Story.JANUARY;
import static billing.engine.Story.MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import billing.money.Member;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A counter x costs one won for each COUNT; unless a test says otherwise, web uses 1,000 of it. */
final class AdjustmentRulesTest {

    private static final Story KOREA = Story.of(Member.KR, Catalogues.of("x, COUNT, 1, 1, 1"));
    private static final Story THOUSAND = used(1_000);

    @Test
    void extras_come_before_percent_discounts_and_these_before_static_discounts() {
        assertThat(steps(THOUSAND.adjusted(discount(100), discountOf("10"), surchargeOf("5"), surcharge(200)))).containsExactly(
                "SURCHARGE billing group: surcharge of 200 KRW: 200 KRW",
                "SURCHARGE billing group: surcharge of 5% of 1,200 KRW: 60 KRW",
                "DISCOUNT billing group: discount of 10% of 1,260 KRW: -126 KRW",
                "DISCOUNT billing group: discount of 100 KRW: -100 KRW");
    }

    @Test
    void every_percent_extra_is_of_the_base_and_the_static_extras_alone() {
        assertThat(steps(THOUSAND.adjusted(surchargeOf("10"), surchargeOf("20"), surcharge(100)))).containsExactly(
                "SURCHARGE billing group: surcharge of 100 KRW: 100 KRW",
                "SURCHARGE billing group: surcharge of 10% of 1,100 KRW: 110 KRW",
                "SURCHARGE billing group: surcharge of 20% of 1,100 KRW: 220 KRW");
    }

    @Test
    void percent_discounts_of_one_level_add_up_and_are_not_taken_one_after_another() {
        assertThat(steps(THOUSAND.adjusted(discountOf("10"), discountOf("20")))).containsExactly("DISCOUNT billing group: discount of 30% of 1,000 KRW: -300 KRW");
    }

    @ParameterizedTest
    @CsvSource({"40, 59.9, 1", "40, 60, 0", "99, 99, 0", "100, 100, 0"})
    void percent_discounts_take_at_most_all(String one, String other, long left) {
        Story story = THOUSAND.adjusted(discountOf(one), discountOf(other)).calculated(JANUARY);

        assertThat(story.total(JANUARY)).isEqualTo(Terms.won(left));
    }

    @ParameterizedTest
    @CsvSource({"1000, 0.1, 1", "1001, 0.1, 2", "999, 10, 100", "1000, 10, 100", "1001, 10, 101", "1, 0.01, 1", "1, 0, 0", "0, 50, 0"})
    void a_percent_discount_is_rounded_up(long used, String percent, long taken) {
        assertThat(used(used).adjusted(discountOf(percent)).calculated(JANUARY).item(JANUARY, Item.DISCOUNT)).isEqualTo(Terms.won(taken));
    }

    @ParameterizedTest
    @CsvSource({"999, 0.1, 0", "1000, 0.1, 1", "1009, 10, 100", "1010, 10, 101", "1, 99.99, 0", "1, 100, 1"})
    void a_percent_extra_is_rounded_down(long used, String percent, long added) {
        assertThat(used(used).adjusted(surchargeOf(percent)).calculated(JANUARY).item(JANUARY, Item.SURCHARGE)).isEqualTo(Terms.won(added));
    }

    @Test
    void every_percent_extra_is_rounded_by_itself_and_percent_discounts_once_together() {
        assertThat(used(15).adjusted(surchargeOf("10"), surchargeOf("10")).calculated(JANUARY).item(JANUARY, Item.SURCHARGE)).hasToString("2 KRW");
        assertThat(used(15).adjusted(discountOf("10"), discountOf("10")).calculated(JANUARY).item(JANUARY, Item.DISCOUNT)).hasToString("3 KRW");
    }

    @Test
    void where_the_currency_has_cents_a_discount_is_rounded_up_to_a_cent() {
        Story cents = Story.of(Member.ETC, Catalogues.of("x, COUNT, 1, 1, 0.01")).sent(delta("x", "101", "COUNT"));

        assertThat(cents.adjusted(discountOf("10")).calculated(JANUARY).item(JANUARY, Item.DISCOUNT)).hasToString("0.11 USD");
        assertThat(cents.adjusted(surchargeOf("10")).calculated(JANUARY).item(JANUARY, Item.SURCHARGE)).hasToString("0.10 USD");
    }

    @Test
    void a_static_discount_takes_only_what_is_there_and_the_statement_shows_only_what_it_took() {
        assertThat(steps(THOUSAND.adjusted(discount(700), discount(700), discount(700)))).containsExactly(
                "DISCOUNT billing group: discount of 700 KRW: -700 KRW",
                "DISCOUNT billing group: discount of 700 KRW, of which 300 KRW was left to take: -300 KRW",
                "DISCOUNT billing group: discount of 700 KRW, of which 0 KRW was left to take: 0 KRW");
    }

    @ParameterizedTest
    @CsvSource({"999, 999, 1", "1000, 1000, 0", "1001, 1000, 0"})
    void a_level_never_falls_below_0(long discount, long taken, long left) {
        Story story = THOUSAND.adjusted(discount(discount)).calculated(JANUARY);

        assertThat(story.item(JANUARY, Item.DISCOUNT)).isEqualTo(Terms.won(taken));
        assertThat(story.total(JANUARY).minus(story.item(JANUARY, Item.TAX))).isEqualTo(Terms.won(left));
    }

    @Test
    void what_a_projects_discount_cannot_take_is_lost_and_takes_nothing_off_another_project() {
        Story story = THOUSAND.sent(delta("x", "500", "COUNT").in("data")).adjusted(discount(600).on("data")).calculated(JANUARY);

        assertThat(story.item(JANUARY, Item.DISCOUNT)).hasToString("500 KRW");
        assertThat(story.total(JANUARY)).hasToString("1,100 KRW");
    }

    @Test
    void projects_come_before_the_billing_group_in_the_order_in_which_they_were_named() {
        Story story = THOUSAND.sent(delta("x", "500", "COUNT").in("data"));

        assertThat(steps(story.adjusted(discountOf("10"), discountOf("20").on("data"), discountOf("50").on("web")))).containsExactly(
                "DISCOUNT web: discount of 50% of 1,000 KRW: -500 KRW",
                "DISCOUNT data: discount of 20% of 500 KRW: -100 KRW",
                "DISCOUNT billing group: discount of 10% of 900 KRW: -90 KRW");
    }

    @Test
    void an_adjustment_of_a_project_is_of_its_own_lines_and_of_no_other() {
        Story story = THOUSAND.sent(delta("x", "500", "COUNT").in("data")).adjusted(surchargeOf("10").on("data"));

        assertThat(story.calculated(JANUARY).item(JANUARY, Item.SURCHARGE)).hasToString("50 KRW");
    }

    @Test
    void an_extra_is_billed_to_a_project_without_usage_and_to_a_month_without_any() {
        assertThat(KOREA.adjusted(surcharge(700).on("data"), surcharge(300)).calculated(JANUARY).total(JANUARY)).hasToString("1,100 KRW");
    }

    @Test
    void an_adjustment_holds_for_its_months_and_no_others() {
        Story story = KOREA.adjusted(surcharge(100).during(FEBRUARY, FEBRUARY)).calculated(JANUARY).calculated(FEBRUARY).calculated(MARCH);

        assertThat(List.of(JANUARY, FEBRUARY, MARCH)).extracting(month -> story.item(month, Item.SURCHARGE).toString()).containsExactly("0 KRW", "100 KRW", "0 KRW");
    }

    @Test
    void an_adjustment_without_an_end_holds_for_every_month_from_its_first() {
        Story story = KOREA.adjusted(surcharge(100)).calculated(JANUARY.minusMonths(1)).calculated(JANUARY).calculated(MARCH);

        assertThat(List.of(JANUARY.minusMonths(1), JANUARY, MARCH)).extracting(month -> story.item(month, Item.SURCHARGE).toString())
                .containsExactly("0 KRW", "100 KRW", "100 KRW");
    }

    @Test
    void an_adjustment_that_takes_and_adds_nothing_is_still_shown() {
        assertThat(steps(KOREA.adjusted(discountOf("10"), discount(5), surchargeOf("10"), surcharge(0)))).hasSize(4).allMatch(step -> step.endsWith(": 0 KRW"));
    }

    @Test
    void the_same_adjustment_made_twice_counts_twice() {
        assertThat(THOUSAND.adjusted(discount(100), discount(100)).calculated(JANUARY).item(JANUARY, Item.DISCOUNT)).hasToString("200 KRW");
    }

    @Test
    void discounts_are_of_contract_prices_and_the_base_fee_is_not_discounted() {
        Story story = Story.of(Member.KR).under(ContractType.PERIOD, JANUARY).sent(delta(C2, "500", "HOURS")).adjusted(discountOf("20"));

        assertThat(story.calculated(JANUARY).item(JANUARY, Item.DISCOUNT)).hasToString("22,500 KRW");
        assertThat(story.calculated(JANUARY).item(JANUARY, Item.SHORTFALL)).hasToString("10,000 KRW");
        assertThat(story.calculated(JANUARY).total(JANUARY)).hasToString("110,000 KRW");
    }

    private static Story used(long count) {
        return KOREA.sent(delta("x", String.valueOf(count), "COUNT"));
    }

    private static List<String> steps(Story story) {
        return story.calculated(JANUARY).statement(JANUARY).steps().stream().filter(step -> step.paragraph().equals("§6"))
                .map(step -> "%s %s: %s".formatted(step.item(), step.arithmetic(), step.effect())).toList();
    }
}
