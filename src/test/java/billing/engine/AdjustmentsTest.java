package billing.engine;

import static billing.engine.Adjusted.discount;
import static billing.engine.Adjusted.discountOf;
import static billing.engine.Adjusted.surcharge;
import static billing.engine.Adjusted.surchargeOf;
import static billing.engine.Refused.assertRefused;
import static billing.engine.Story.FEBRUARY;
import static billing.engine.Story.JANUARY;
import static billing.engine.Story.MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import billing.money.Member;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AdjustmentsTest {

    private static final Story KOREA = Story.of(Member.KR);

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.01", "50", "99.99", "100", "100.00"})
    void a_percentage_from_0_to_100_is_allowed(String percent) {
        assertThat(KOREA.adjusted(discountOf(percent), surchargeOf(percent)).account().agreements().adjustments()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "100.01", "-100", "1000"})
    void a_percentage_outside_0_to_100_is_refused(String percent) {
        assertRefused(ErrorCode.INVALID_ADJUSTMENT, () -> KOREA.adjusted(discountOf(percent))).hasMessage("an adjustment of %s%%; allowed: from 0%% to 100%%", percent);
        assertRefused(ErrorCode.INVALID_ADJUSTMENT, () -> KOREA.adjusted(surchargeOf(percent)));
    }

    @Test
    void an_amount_of_0_is_allowed_and_a_negative_one_refused() {
        assertThat(KOREA.adjusted(discount(0)).account().agreements().adjustments()).hasSize(1);
        assertRefused(ErrorCode.INVALID_ADJUSTMENT, () -> KOREA.adjusted(discount(-1))).hasMessage("an adjustment of -1 KRW; allowed: an amount that is not negative");
        assertRefused(ErrorCode.INVALID_ADJUSTMENT, () -> KOREA.adjusted(surcharge(-1)));
    }

    @Test
    void an_unknown_project_is_refused_with_the_nearest_but_after_a_bad_value() {
        assertRefused(ErrorCode.UNKNOWN_PROJECT, () -> KOREA.adjusted(discount(1).on("wed")))
                .hasMessage("\"wed\" is not a project of the customer; allowed: web, data; nearest: web");
        assertRefused(ErrorCode.INVALID_ADJUSTMENT, () -> KOREA.adjusted(discount(-1).on("wed")));
    }

    @Test
    void removing_takes_every_adjustment_of_the_month_wholly_and_leaves_the_others() {
        Story story = KOREA.adjusted(discount(1), discount(2).during(FEBRUARY, MARCH), discount(3).during(JANUARY, JANUARY), discount(4).during(MARCH, MARCH));

        Story removed = story.with(Adjustments.remove(story.account(), FEBRUARY));

        assertThat(ids(removed)).containsExactly("adjustment-3", "adjustment-4");
    }

    @Test
    void removing_where_there_is_nothing_changes_nothing() {
        assertThat(Adjustments.remove(KOREA.account(), JANUARY)).isEqualTo(KOREA.account());
    }

    @Test
    void the_id_of_a_removed_adjustment_is_not_given_again() {
        Story removed = KOREA.adjusted(discount(1)).with(Adjustments.remove(KOREA.adjusted(discount(1)).account(), JANUARY));

        assertThat(ids(removed.adjusted(discount(1)))).containsExactly("adjustment-2");
    }

    @Test
    void a_statement_keeps_a_removed_adjustment_until_it_is_calculated_again() {
        Story calculated = KOREA.adjusted(surcharge(1_000)).calculated(JANUARY);

        Story removed = calculated.with(Adjustments.remove(calculated.account(), JANUARY));

        assertThat(removed.total(JANUARY)).hasToString("1,100 KRW");
        assertThat(removed.calculated(JANUARY).total(JANUARY)).hasToString("0 KRW");
    }

    private static List<String> ids(Story story) {
        return story.account().agreements().adjustments().stream().map(Adjustment::id).toList();
    }
}
