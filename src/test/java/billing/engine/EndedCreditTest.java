package billing.engine;

import static billing.engine.JobCode.BATCH_CREDIT_EXPIRY;
import static billing.engine.Metered.C2;
import static billing.engine.Metered.delta;
import static billing.engine.Refused.assertRefused;
import static billing.engine.Story.FEBRUARY;
import static billing.engine.Story.JANUARY;
import static billing.engine.Terms.free;
import static billing.engine.Terms.of;
import static billing.engine.Terms.until;
import static org.assertj.core.api.Assertions.assertThat;

import billing.money.Member;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of credits that were withdrawn or expired. The bill before tax is 100,000 KRW in January and in February. */
final class EndedCreditTest {

    private static final Story BILLED = Story.of(Member.KR).sent(delta(C2, "400", "HOURS"), delta(C2, "400", "HOURS").at("2026-02-10T09:00:00+09:00"));
    private static final Story GRANTED = BILLED.granted(until(free(130_000), "2026-01-31"));
    private static final Story WITHDRAWN = GRANTED.calculated(JANUARY).withdrawn("campaign");

    @Test
    void withdrawing_takes_what_is_unused_and_leaves_what_was_used() {
        Credits.Withdrawn withdrawn = Credits.withdraw(GRANTED.calculated(JANUARY).account(), "campaign");

        assertThat(withdrawn.amount()).hasToString("30,000 KRW");
        assertThat(movements(WITHDRAWN)).containsExactly("GRANTED 130,000 KRW", "USED 100,000 KRW 2026-01", "WITHDRAWN 30,000 KRW");
        assertThat(WITHDRAWN.account().credits().remaining()).hasToString("0 KRW");
    }

    @Test
    void withdrawing_twice_withdraws_nothing_more() {
        assertThat(Credits.withdraw(WITHDRAWN.account(), "campaign").amount()).hasToString("0 KRW");
        assertThat(WITHDRAWN.withdrawn("campaign")).isEqualTo(WITHDRAWN);
    }

    @Test
    void withdrawing_takes_all_credits_of_the_campaign_and_no_others() {
        Story story = BILLED.granted(of("one", free(1))).granted(of("two", free(10))).granted(of("one", free(100))).withdrawn("one");

        assertThat(story.account().credits().credits()).extracting(credit -> credit.remaining().toString()).containsExactly("0 KRW", "10 KRW", "0 KRW");
    }

    @Test
    void a_campaign_of_which_there_is_no_credit_is_not_found() {
        assertRefused(ErrorCode.NOT_FOUND, () -> GRANTED.withdrawn("spring")).hasMessage("the customer has no credit of the campaign \"spring\"");
        assertRefused(ErrorCode.CREDIT_NOT_SUPPORTED, () -> Story.of(Member.ETC).withdrawn("spring"));
    }

    @Test
    void a_withdrawn_credit_pays_for_no_other_month() {
        Story story = BILLED.granted(free(130_000)).calculated(JANUARY).withdrawn("campaign").calculated(FEBRUARY);

        assertThat(story.item(FEBRUARY, Item.CREDIT)).hasToString("0 KRW");
    }

    @Test
    void what_a_month_used_is_offered_to_it_again_when_it_is_calculated_again() {
        Story again = WITHDRAWN.calculated(JANUARY);

        assertThat(again.item(JANUARY, Item.CREDIT)).hasToString("100,000 KRW");
        assertThat(movements(again)).isEqualTo(movements(WITHDRAWN));
        assertThat(again.account().credits()).isEqualTo(WITHDRAWN.account().credits());
    }

    @Test
    void more_usage_does_not_bring_back_what_was_withdrawn() {
        Story more = WITHDRAWN.sent(delta(C2, "400", "HOURS")).calculated(JANUARY);

        assertThat(more.item(JANUARY, Item.CREDIT)).hasToString("100,000 KRW");
    }

    @Test
    void what_a_month_does_not_use_again_is_withdrawn_at_once() {
        Story less = WITHDRAWN.deleted(JANUARY).sent(delta(C2, "100", "HOURS")).calculated(JANUARY);

        assertThat(movements(less).subList(3, 6)).containsExactly("RELEASED 100,000 KRW 2026-01", "USED 25,000 KRW 2026-01", "WITHDRAWN 75,000 KRW 2026-01");
        assertThat(less.account().credits().remaining()).hasToString("0 KRW");
    }

    @Test
    void what_a_cancelled_month_gives_back_remains_and_is_offered_to_that_month_alone() {
        Story cancelled = BILLED.granted(free(130_000)).calculated(JANUARY).withdrawn("campaign").ready(JANUARY).after(PaymentAction.CANCEL, JANUARY);

        assertThat(cancelled.account().credits().remaining()).hasToString("100,000 KRW");
        assertThat(cancelled.calculated(FEBRUARY).item(FEBRUARY, Item.CREDIT)).hasToString("0 KRW");
        assertThat(cancelled.calculated(FEBRUARY).calculated(JANUARY).item(JANUARY, Item.CREDIT)).hasToString("100,000 KRW");
    }

    @Test
    void what_a_cancelled_month_gives_back_is_taken_by_the_next_withdrawal_or_expiry() {
        Story cancelled = WITHDRAWN.ready(JANUARY).after(PaymentAction.CANCEL, JANUARY);

        assertThat(movements(cancelled.withdrawn("campaign"))).endsWith("RELEASED 100,000 KRW 2026-01", "WITHDRAWN 100,000 KRW");
        assertThat(movements(cancelled.ran(BATCH_CREDIT_EXPIRY, "2026-02-01"))).endsWith("RELEASED 100,000 KRW 2026-01", "EXPIRED 100,000 KRW");
        assertThat(cancelled.withdrawn("campaign").calculated(JANUARY).item(JANUARY, Item.CREDIT)).hasToString("0 KRW");
    }

    @Test
    void a_credit_that_was_used_up_when_it_was_withdrawn_pays_for_its_month_alone_when_it_is_given_back() {
        Story story = BILLED.granted(free(100_000)).calculated(JANUARY).withdrawn("campaign").ready(JANUARY).after(PaymentAction.CANCEL, JANUARY);

        assertThat(story.calculated(FEBRUARY).item(FEBRUARY, Item.CREDIT)).hasToString("0 KRW");
        assertThat(story.calculated(JANUARY).item(JANUARY, Item.CREDIT)).hasToString("100,000 KRW");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2026-01-31 | 30,000 KRW", "2026-02-01 | 0 KRW"})
    void a_credit_expires_the_day_after_its_last_day(String date, String remaining) {
        assertThat(GRANTED.calculated(JANUARY).ran(BATCH_CREDIT_EXPIRY, date).account().credits().remaining()).hasToString(remaining);
    }

    @Test
    void a_credit_without_a_last_day_never_expires() {
        Story story = BILLED.granted(free(1));

        assertThat(story.ran(BATCH_CREDIT_EXPIRY, "9999-12-31").account().credits()).isEqualTo(story.account().credits());
    }

    @Test
    void an_expired_credit_shows_what_expired_and_offers_its_month_what_that_used() {
        Story expired = GRANTED.calculated(JANUARY).ran(BATCH_CREDIT_EXPIRY, "2026-02-01");
        Story less = expired.deleted(JANUARY).sent(delta(C2, "100", "HOURS")).calculated(JANUARY);

        assertThat(movements(expired)).endsWith("EXPIRED 30,000 KRW");
        assertThat(expired.calculated(JANUARY).item(JANUARY, Item.CREDIT)).hasToString("100,000 KRW");
        assertThat(movements(less)).endsWith("RELEASED 100,000 KRW 2026-01", "USED 25,000 KRW 2026-01", "EXPIRED 75,000 KRW 2026-01");
    }

    @Test
    void a_credit_past_its_last_day_counts_as_remaining_until_the_batch_and_pays_for_nothing() {
        Story past = GRANTED.calculated(FEBRUARY);

        assertThat(past.item(FEBRUARY, Item.CREDIT)).hasToString("0 KRW");
        assertThat(past.account().credits().remaining()).hasToString("130,000 KRW");
    }

    private static List<String> movements(Story story) {
        return story.account().credits().history().stream()
                .map(movement -> "%s %s %s".formatted(movement.type(), movement.amount(), movement.month().map(Object::toString).orElse("")).strip()).toList();
    }
}
