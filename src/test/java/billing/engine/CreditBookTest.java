package billing.engine;

import static billing.engine.Metered.C2;
import static billing.engine.Metered.delta;
import static billing.engine.Story.FEBRUARY;
import static billing.engine.Story.JANUARY;
import static billing.engine.Terms.free;
import static billing.engine.Terms.from;
import static billing.engine.Terms.paid;
import static billing.engine.Terms.until;
import static org.assertj.core.api.Assertions.assertThat;

import billing.money.Member;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bill before tax is 100,000 KRW in January and in February. */
final class CreditBookTest {

    private static final Story BILLED = Story.of(Member.KR).sent(delta(C2, "400", "HOURS"), delta(C2, "400", "HOURS").at("2026-02-10T09:00:00+09:00"));

    @Test
    void free_credit_is_used_before_paid_credit_whichever_was_granted_first_or_ends_first() {
        assertThat(order(paid(80_000), free(80_000))).containsExactly("credit-2", "credit-1");
        assertThat(order(free(80_000), paid(80_000))).containsExactly("credit-1", "credit-2");
        assertThat(order(until(paid(80_000), "2026-01-31"), free(80_000))).containsExactly("credit-2", "credit-1");
    }

    @Test
    void of_one_type_the_earlier_end_is_used_first_whichever_was_granted_first() {
        assertThat(order(until(free(80_000), "2026-03-02"), until(free(80_000), "2026-03-01"))).containsExactly("credit-2", "credit-1");
        assertThat(order(until(free(80_000), "2026-03-01"), until(free(80_000), "2026-03-02"))).containsExactly("credit-1", "credit-2");
    }

    @Test
    void a_credit_without_end_is_used_last_of_its_type() {
        assertThat(order(free(80_000), until(free(80_000), "2999-12-31"))).containsExactly("credit-2", "credit-1");
        assertThat(order(until(paid(80_000), "2999-12-31"), free(80_000))).containsExactly("credit-2", "credit-1");
    }

    @Test
    void of_one_type_and_end_the_earlier_grant_is_used_first_whatever_the_first_day() {
        assertThat(order(from(until(free(80_000), "2026-03-01"), "2026-01-02"), from(until(free(80_000), "2026-03-01"), "2026-01-01")))
                .containsExactly("credit-1", "credit-2");
    }

    @Test
    void a_bill_uses_credits_in_their_order_of_use() {
        Story story = granted(paid(80_000), until(free(30_000), "2026-03-02"), until(free(30_000), "2026-03-01"), free(10_000)).calculated(JANUARY);

        assertThat(story.statement(JANUARY).steps()).filteredOn(step -> step.item() == Item.CREDIT).extracting(step -> step.effect().toString())
                .containsExactly("-30,000 KRW", "-30,000 KRW", "-10,000 KRW", "-30,000 KRW");
        assertThat(remaining(story)).containsExactly("50,000 KRW", "0 KRW", "0 KRW", "0 KRW");
    }

    @Test
    void a_credit_is_used_up_to_what_is_left_of_the_bill() {
        Story story = granted(free(60_000), free(60_000)).calculated(JANUARY);

        assertThat(remaining(story)).containsExactly("0 KRW", "20,000 KRW");
        assertThat(story.item(JANUARY, Item.CREDIT)).hasToString("100,000 KRW");
        assertThat(story.total(JANUARY)).hasToString("0 KRW");
    }

    @Test
    void a_credit_one_won_short_leaves_one_won_and_one_of_a_won_too_much_keeps_it() {
        Story shortage = granted(free(99_999)).calculated(JANUARY);
        Story exact = granted(free(100_000)).calculated(JANUARY);
        Story excess = granted(free(100_001)).calculated(JANUARY);

        assertThat(shortage.total(JANUARY)).hasToString("1 KRW");
        assertThat(remaining(exact)).containsExactly("0 KRW");
        assertThat(remaining(excess)).containsExactly("1 KRW");
    }

    @Test
    void a_credit_that_is_not_needed_has_no_step_and_no_movement() {
        Story story = granted(free(100_000), free(5)).calculated(JANUARY);

        assertThat(story.statement(JANUARY).steps()).extracting(Step::item).containsExactly(Item.CHARGE, Item.CREDIT, Item.TAX);
        assertThat(movements(story)).containsExactly("GRANTED credit-1 100,000 KRW", "GRANTED credit-2 5 KRW", "USED credit-1 100,000 KRW 2026-01");
    }

    @Test
    void what_a_month_leaves_pays_for_the_month_that_is_calculated_next() {
        Story inOrder = granted(free(130_000)).calculated(JANUARY).calculated(FEBRUARY);
        Story februaryFirst = granted(free(130_000)).calculated(FEBRUARY).calculated(JANUARY);

        assertThat(inOrder.item(FEBRUARY, Item.CREDIT)).hasToString("30,000 KRW");
        assertThat(februaryFirst.item(JANUARY, Item.CREDIT)).hasToString("30,000 KRW");
        assertThat(inOrder.account().credits().usedIn(JANUARY)).hasToString("100,000 KRW");
    }

    @Test
    void calculating_again_moves_no_credit_whose_use_stays_the_same() {
        Story once = granted(free(60_000)).calculated(JANUARY);

        assertThat(movements(once.calculated(JANUARY))).isEqualTo(movements(once)).containsExactly(
                "GRANTED credit-1 60,000 KRW", "USED credit-1 60,000 KRW 2026-01");
    }

    @Test
    void calculating_again_releases_and_uses_where_the_use_changes() {
        Story more = granted(paid(60_000)).calculated(JANUARY).on(LocalDate.of(2026, 2, 3)).granted(free(70_000)).calculated(JANUARY);

        assertThat(movements(more)).containsExactly(
                "GRANTED credit-1 60,000 KRW", "USED credit-1 60,000 KRW 2026-01", "GRANTED credit-2 70,000 KRW",
                "RELEASED credit-1 60,000 KRW 2026-01", "USED credit-1 30,000 KRW 2026-01", "USED credit-2 70,000 KRW 2026-01");
        assertThat(more.account().credits().history()).extracting(Movement::day).endsWith(LocalDate.of(2026, 2, 3));
    }

    @Test
    void a_month_that_needs_no_credit_any_more_releases_what_it_used_and_uses_none() {
        Story deleted = granted(free(60_000)).calculated(JANUARY).deleted(JANUARY).calculated(JANUARY);

        assertThat(movements(deleted)).containsExactly(
                "GRANTED credit-1 60,000 KRW", "USED credit-1 60,000 KRW 2026-01", "RELEASED credit-1 60,000 KRW 2026-01");
        assertThat(remaining(deleted)).containsExactly("60,000 KRW");
    }

    @Test
    void calculating_a_month_again_leaves_what_other_months_used() {
        Story story = granted(free(130_000)).calculated(JANUARY).calculated(FEBRUARY).calculated(JANUARY);

        assertThat(story.account().credits().usedIn(JANUARY)).hasToString("100,000 KRW");
        assertThat(story.account().credits().usedIn(FEBRUARY)).hasToString("30,000 KRW");
    }

    @Test
    void a_cancelled_month_gives_its_credit_back_and_no_other_months() {
        Story cancelled = granted(free(130_000)).calculated(JANUARY).calculated(FEBRUARY).ready(JANUARY).after(PaymentAction.CANCEL, JANUARY);

        assertThat(remaining(cancelled)).containsExactly("100,000 KRW");
        assertThat(movements(cancelled)).endsWith("RELEASED credit-1 100,000 KRW 2026-01");
    }

    @Test
    void a_refunded_month_gives_its_credit_back() {
        Story refunded = granted(free(60_000)).calculated(JANUARY).ready(JANUARY).paid(JANUARY).after(PaymentAction.REFUND, JANUARY);

        assertThat(remaining(refunded)).containsExactly("60,000 KRW");
        assertThat(movements(refunded)).endsWith("RELEASED credit-1 60,000 KRW 2026-01");
    }

    private static Story granted(Credit.Terms... terms) {
        Story story = BILLED;
        for (Credit.Terms each : terms) {
            story = story.granted(each);
        }
        return story;
    }

    /** The credits in the order in which January would use them. */
    private static List<String> order(Credit.Terms... terms) {
        return granted(terms).account().credits().usable(JANUARY).stream().map(Credit::id).toList();
    }

    private static List<String> remaining(Story story) {
        return story.account().credits().credits().stream().map(credit -> credit.remaining().toString()).toList();
    }

    private static List<String> movements(Story story) {
        return story.account().credits().history().stream()
                .map(movement -> "%s %s %s %s".formatted(movement.type(), movement.credit().id(), movement.amount(),
                        movement.month().map(Object::toString).orElse("")).strip())
                .toList();
    }
}
