package billing.engine;

import static billing.engine.Metered.C2;
import static billing.engine.Metered.delta;
import static billing.engine.Refused.assertRefused;
import static billing.engine.Story.FEBRUARY;
import static billing.engine.Story.JANUARY;
import static billing.engine.Terms.free;
import static org.assertj.core.api.Assertions.assertThat;

import billing.money.Member;
import billing.money.Money;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Damages, and what reconciliation finds of them. January is paid with 61,000 KRW of credit and 42,900 KRW, February is 110,000 KRW and not paid. */
final class ReconciliationTest {

    private static final Story SOUND = Story.of(Member.KR).granted(free(60_000)).calculated(JANUARY)
            .sent(delta(C2, "400", "HOURS").event("e-1"), delta(C2, "400", "HOURS").at("2026-02-10T09:00:00+09:00").event("e-2"))
            .granted(free(1_000)).calculated(JANUARY).ready(JANUARY).paid(JANUARY).calculated(FEBRUARY).granted(free(5));

    @Test
    void a_sound_ledger_has_no_findings() {
        assertThat(findings(SOUND.account())).isEmpty();
        assertThat(findings(Story.of(Member.ETC).account())).isEmpty();
    }

    @Test
    void a_statement_whose_total_is_one_more_than_its_items_is_found_in_its_month() {
        assertThat(findings(Damages.statementTotal(SOUND.account(), FEBRUARY)))
                .containsExactly("2026-02: the statement of 2026-02 does not add up: its items come to 110,000 KRW, its total is 110,001 KRW");
    }

    @Test
    void a_credit_that_was_granted_another_amount_than_its_history_says_is_found_in_the_month_of_its_grant() {
        assertThat(findings(Damages.creditBalance(SOUND.account())))
                .containsExactly("2026-01: of the 60,000 KRW granted as credit-1, the history leaves 1 KRW, the balance 0 KRW");
    }

    @Test
    void a_credit_that_says_it_paid_more_than_the_statement_shows_is_found_in_that_month() {
        assertThat(findings(Damages.creditUse(SOUND.account(), FEBRUARY)))
                .containsExactly("2026-02: its statement shows 0 KRW of credit, the credits say 1 KRW");
    }

    @Test
    void a_credit_that_says_it_paid_for_a_month_that_was_never_calculated_is_found_in_that_month() {
        Story unbilled = Story.of(Member.KR).granted(free(60_000));

        assertThat(findings(Damages.creditUse(unbilled.account(), FEBRUARY)))
                .containsExactly("2026-02: its statement shows 0 KRW of credit, the credits say 1 KRW");
    }

    @Test
    void a_credit_that_is_used_up_is_damaged_by_one_less() {
        Story usedUp = Story.of(Member.KR).granted(free(60_000)).sent(delta(C2, "400", "HOURS")).calculated(JANUARY);

        assertThat(findings(Damages.creditUse(usedUp.account(), JANUARY)))
                .containsExactly("2026-01: its statement shows 60,000 KRW of credit, the credits say 59,999 KRW");
    }

    @Test
    void a_payment_that_skipped_a_status_is_found() {
        assertThat(findings(Damages.paymentHistory(SOUND.account(), JANUARY)))
                .containsExactly("2026-01: the payment pay-c-1-2026-01-1 went an impossible way: [CREATED, REGISTERED, PAID]");
        assertThat(findings(Damages.paymentHistory(SOUND.after(PaymentAction.REGISTER, FEBRUARY).account(), FEBRUARY)))
                .containsExactly("2026-02: the payment pay-c-1-2026-02-1 went an impossible way: [REGISTERED]");
    }

    @Test
    void an_event_that_counts_twice_is_found() {
        assertThat(findings(Damages.event(SOUND.account(), FEBRUARY))).containsExactly("2026-02: the event e-2 counts twice");
    }

    @Test
    void a_payment_that_the_gateway_took_twice_not_at_all_or_for_nothing_is_found() {
        assertThat(Reconciliation.findings(SOUND.account(), keeping(JANUARY, 85_800))).containsExactly("2026-01: 42,900 KRW is paid, the gateway took 85,800 KRW");
        assertThat(Reconciliation.findings(SOUND.account(), keeping(JANUARY, 0))).containsExactly("2026-01: 42,900 KRW is paid, the gateway took 0 KRW");
        assertThat(Reconciliation.findings(SOUND.account(), keeping(FEBRUARY, 1))).containsExactly("2026-02: 0 KRW is paid, the gateway took 1 KRW");
    }

    @Test
    void all_damages_are_found_at_once_month_by_month() {
        Account damaged = Damages.event(Damages.paymentHistory(Damages.statementTotal(SOUND.account(), FEBRUARY), JANUARY), JANUARY);

        assertThat(findings(damaged)).extracting(finding -> finding.substring(0, 11)).containsExactly("2026-01: th", "2026-01: th", "2026-02: th");
    }

    @Test
    void what_there_is_nothing_of_cannot_be_damaged() {
        Account empty = Story.of(Member.KR).account();

        assertNothing("2026-01 has no statement", () -> Damages.statementTotal(empty, JANUARY));
        assertNothing("the customer was granted no credit", () -> Damages.creditBalance(empty));
        assertNothing("the customer has no credit of which something is left, or that 2026-01 used", () -> Damages.creditUse(empty, JANUARY));
        assertNothing("2026-01 was never calculated", () -> Damages.paymentHistory(empty, JANUARY));
        assertNothing("the payment of 2026-02 is CREATED and has no way behind it; register it first", () -> Damages.paymentHistory(SOUND.account(), FEBRUARY));
        assertNothing("2026-01 has no usage with an event", () -> Damages.event(empty, JANUARY));
        assertNothing("2026-01 was never calculated", () -> Damages.charged(empty, JANUARY));
        assertNothing("nothing was charged for 2026-02: its payment is CREATED over 110,000 KRW", () -> Damages.charged(SOUND.account(), FEBRUARY));
    }

    @Test
    void a_month_that_was_paid_with_money_can_be_charged_twice() {
        assertThat(Damages.charged(SOUND.account(), JANUARY)).isEqualTo(SOUND.payment(JANUARY));
    }

    private static List<String> findings(Account account) {
        return Reconciliation.findings(account, Till.OPEN);
    }

    /** A cashier who says that he kept so much for a month. */
    private static Cashier keeping(YearMonth month, long won) {
        return new Cashier() {
            @Override
            public Optional<GatewayCharge> charge(Account account, Payment due) {
                return Till.OPEN.charge(account, due);
            }

            @Override
            public Money kept(Payment payment) {
                return payment.month().equals(month) ? Terms.won(won) : Till.OPEN.kept(payment);
            }
        };
    }

    private static void assertNothing(String why, ThrowingCallable damage) {
        assertRefused(ErrorCode.INVALID_REQUEST, damage).hasMessage("there is nothing to damage: " + why);
    }
}
