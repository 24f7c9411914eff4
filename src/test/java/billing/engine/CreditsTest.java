package billing.engine;

import static billing.engine.Refused.assertRefused;
import static billing.engine.Terms.free;
import static billing.engine.Terms.from;
import static billing.engine.Terms.until;
import static org.assertj.core.api.Assertions.assertThat;

import billing.money.Member;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CreditsTest {

    private static final Story KOREA = Story.of(Member.KR);

    @Test
    void a_granted_credit_remains_whole_and_its_grant_is_in_the_history() {
        CreditBook book = KOREA.granted(free(1000)).account().credits();

        assertThat(book.remaining()).hasToString("1,000 KRW");
        assertThat(book.history()).singleElement().satisfies(movement -> {
            assertThat(movement.type()).isEqualTo(Movement.Type.GRANTED);
            assertThat(movement.credit().id()).isEqualTo("credit-1");
            assertThat(movement.amount()).hasToString("1,000 KRW");
            assertThat(movement.month()).isEmpty();
            assertThat(movement.day()).isEqualTo(LocalDate.of(2026, 1, 31));
        });
    }

    @Test
    void credits_are_numbered_in_the_order_of_their_grants() {
        CreditBook book = KOREA.granted(free(1)).granted(free(1)).account().credits();

        assertThat(book.credits()).extracting(Credit::id).containsExactly("credit-1", "credit-2");
    }

    @Test
    void a_credit_of_one_won_is_granted() {
        assertThat(KOREA.granted(free(1)).account().credits().remaining()).hasToString("1 KRW");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0 | 0 KRW", "-1 | -1 KRW", "-1000 | -1,000 KRW"})
    void a_credit_of_nothing_or_less_is_refused(long amount, String written) {
        assertRefused(ErrorCode.INVALID_REQUEST, () -> KOREA.granted(free(amount))).hasMessage("a credit of %s; allowed: more than 0", written);
    }

    @Test
    void a_credit_may_be_valid_on_a_single_day() {
        Story granted = KOREA.granted(until(from(free(1), "2026-01-31"), "2026-01-31"));

        assertThat(granted.account().credits().credits()).hasSize(1);
    }

    @Test
    void a_credit_that_ends_before_it_begins_is_refused() {
        assertRefused(ErrorCode.INVALID_REQUEST, () -> KOREA.granted(until(from(free(1), "2026-02-01"), "2026-01-31")))
                .hasMessage("a credit valid from 2026-02-01 until 2026-01-31; allowed: a last day that is not before the first");
    }

    @Test
    void where_there_are_no_credits_every_grant_is_refused_before_anything_else_is_looked_at() {
        Story elsewhere = Story.of(Member.ETC);

        assertRefused(ErrorCode.CREDIT_NOT_SUPPORTED, () -> elsewhere.granted(free(-1))).hasMessage("customers of the member etc have no credits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-31", "2026-01-01", "2025-06-15"})
    void a_credit_whose_first_day_is_the_months_last_or_earlier_pays_for_the_month(String first) {
        assertThat(credit(from(free(1), first)).availableFor(Story.JANUARY).isPositive()).isTrue();
    }

    @Test
    void a_credit_whose_first_day_is_after_the_months_last_does_not_pay_for_it() {
        assertThat(credit(from(free(1), "2026-02-01")).availableFor(Story.JANUARY).isPositive()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-31", "2026-02-01", "2030-01-01"})
    void a_credit_whose_last_day_is_the_months_last_or_later_pays_for_the_month(String last) {
        assertThat(credit(until(free(1), last)).availableFor(Story.JANUARY).isPositive()).isTrue();
    }

    @Test
    void a_credit_whose_last_day_is_before_the_months_last_does_not_pay_for_it() {
        assertThat(credit(until(free(1), "2026-01-30")).availableFor(Story.JANUARY).isPositive()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02, 2024-02-28, false", "2024-02, 2024-02-29, true", "2025-02, 2025-02-27, false", "2025-02, 2025-02-28, true",
        "2025-12, 2025-12-30, false", "2025-12, 2025-12-31, true"
    })
    void the_last_day_of_a_month_is_the_calendars(YearMonth month, String last, boolean usable) {
        assertThat(credit(until(free(1), last)).availableFor(month).isPositive()).isEqualTo(usable);
    }

    @Test
    void a_credit_without_days_pays_for_every_month() {
        assertThat(credit(free(1)).availableFor(YearMonth.of(1900, 1)).isPositive()).isTrue();
        assertThat(credit(free(1)).availableFor(YearMonth.of(2999, 12)).isPositive()).isTrue();
    }

    private static Credit credit(Credit.Terms terms) {
        return Credit.granted("credit-1", terms);
    }
}
