package billing.engine;

import static billing.engine.Metered.C2;
import static billing.engine.Metered.delta;
import static billing.engine.Refused.assertRefused;
import static billing.engine.Story.FEBRUARY;
import static billing.engine.Story.JANUARY;
import static billing.engine.Terms.won;
import static org.assertj.core.api.Assertions.assertThat;

import billing.money.Member;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bill of January is 110,000 KRW. */
final class PaymentsTest {

    private static final Story CALCULATED = Story.of(Member.KR).sent(delta(C2, "400", "HOURS")).calculated(JANUARY);
    private static final Story READY = CALCULATED.ready(JANUARY);
    private static final Story PAID = READY.paid(JANUARY);

    @Test
    void a_payment_keeps_every_status_it_had_with_its_day() {
        Story story = CALCULATED.on(day(2)).after(PaymentAction.REGISTER, JANUARY).on(day(3)).after(PaymentAction.PREPARE, JANUARY)
                .on(day(4)).paid(JANUARY).on(day(5)).after(PaymentAction.REFUND, JANUARY);

        assertThat(story.payment(JANUARY).history()).containsExactly(
                new Payment.Change(PaymentStatus.CREATED, LocalDate.of(2026, 1, 31)), new Payment.Change(PaymentStatus.REGISTERED, day(2)),
                new Payment.Change(PaymentStatus.READY, day(3)), new Payment.Change(PaymentStatus.PAID, day(4)),
                new Payment.Change(PaymentStatus.REFUNDED, day(5)));
    }

    @Test
    void a_payment_is_found_by_its_id_whatever_became_of_it() {
        Story again = READY.after(PaymentAction.CANCEL, JANUARY).calculated(JANUARY);

        assertThat(Payments.find(again.account(), "pay-c-1-2026-01-1").status()).isEqualTo(PaymentStatus.CANCELLED);
        assertThat(Payments.find(again.account(), "pay-c-1-2026-01-2").status()).isEqualTo(PaymentStatus.CREATED);
    }

    @Test
    void a_payment_of_no_such_id_is_not_found() {
        assertRefused(ErrorCode.NOT_FOUND, () -> Payments.find(CALCULATED.account(), "pay-9")).hasMessage("the customer has no payment pay-9");
    }

    @ParameterizedTest
    @EnumSource(value = PaymentAction.class, names = {"PREPARE", "CANCEL", "REFUND"})
    void an_action_out_of_turn_is_refused(PaymentAction action) {
        assertRefused(ErrorCode.INVALID_TRANSITION, () -> CALCULATED.after(action, JANUARY));
    }

    @Test
    void the_amount_of_an_open_payment_follows_the_statement_and_its_status_stays() {
        Story late = READY.sent(delta(C2, "320", "HOURS"));

        assertThat(late.payment(JANUARY).amount()).hasToString("110,000 KRW");
        assertThat(late.calculated(JANUARY).payment(JANUARY).amount()).hasToString("198,000 KRW");
        assertThat(late.calculated(JANUARY).payment(JANUARY).history()).isEqualTo(READY.payment(JANUARY).history());
    }

    @ParameterizedTest
    @ValueSource(longs = {109_999, 110_001, 100_000, 0, -110_000})
    void an_amount_that_is_not_the_total_is_refused(long amount) {
        PaymentOrder order = new PaymentOrder("key", JANUARY, won(amount));

        assertRefused(ErrorCode.AMOUNT_MISMATCH, () -> Payments.due(READY.account(), order))
                .hasMessage("%s was to be paid for 2026-01; its total is 110,000 KRW", won(amount));
    }

    @Test
    void an_order_of_the_total_is_due() {
        assertThat(Payments.due(READY.account(), READY.order("key", JANUARY))).isEqualTo(READY.payment(JANUARY));
    }

    @Test
    void a_month_that_was_never_calculated_has_no_payment() {
        PaymentOrder order = new PaymentOrder("key", FEBRUARY, won(0));

        assertRefused(ErrorCode.NOT_FOUND, () -> Payments.due(READY.account(), order)).hasMessage("2026-02 has no payment: it was never calculated");
    }

    @Test
    void a_payment_that_is_not_ready_is_refused_before_its_amount_is_looked_at() {
        PaymentOrder order = new PaymentOrder("key", JANUARY, won(1));

        assertRefused(ErrorCode.INVALID_TRANSITION, () -> Payments.due(CALCULATED.account(), order));
        assertRefused(ErrorCode.INVALID_TRANSITION, () -> Payments.due(PAID.account(), order));
    }

    @Test
    void a_paid_payment_shows_its_charge_also_after_a_refund() {
        GatewayCharge charge = READY.charge(JANUARY);

        assertThat(PAID.payment(JANUARY).charges()).containsExactly(charge);
        assertThat(PAID.after(PaymentAction.REFUND, JANUARY).payment(JANUARY).charges()).containsExactly(charge);
    }

    @Test
    void a_total_of_0_is_paid_without_a_charge() {
        Story free = Story.of(Member.KR).calculated(JANUARY).ready(JANUARY);

        Account paid = Payments.paid(free.account(), free.order("key", JANUARY), Optional.empty());

        assertThat(paid.billed(JANUARY).payment()).hasValueSatisfying(payment -> {
            assertThat(payment.status()).isEqualTo(PaymentStatus.PAID);
            assertThat(payment.charges()).isEmpty();
        });
    }

    @Test
    void an_order_that_was_not_made_has_no_answer() {
        assertThat(Payments.answered(READY.account(), READY.order("key", JANUARY))).isEmpty();
    }

    @Test
    void the_same_order_again_gets_the_first_answer_whatever_happened_since() {
        Story refunded = PAID.after(PaymentAction.REFUND, JANUARY).calculated(JANUARY);

        assertThat(Payments.answered(refunded.account(), READY.order("key-2026-01", JANUARY))).contains(PAID.payment(JANUARY));
    }

    @Test
    void the_same_key_with_another_amount_or_month_is_a_conflict() {
        PaymentOrder anotherAmount = new PaymentOrder("key-2026-01", JANUARY, won(1));
        PaymentOrder anotherMonth = new PaymentOrder("key-2026-01", FEBRUARY, won(110_000));
        String message = "the idempotency key was used before, to pay 110,000 KRW for 2026-01";

        assertRefused(ErrorCode.IDEMPOTENCY_CONFLICT, () -> Payments.answered(PAID.account(), anotherAmount)).hasMessage(message);
        assertRefused(ErrorCode.IDEMPOTENCY_CONFLICT, () -> Payments.answered(PAID.account(), anotherMonth)).hasMessage(message);
    }

    @Test
    void a_cancelled_month_gets_a_new_payment_when_it_is_calculated_again() {
        Story again = READY.after(PaymentAction.CANCEL, JANUARY).calculated(JANUARY);

        assertThat(again.account().billed(JANUARY).payments()).extracting(Payment::id).containsExactly("pay-c-1-2026-01-1", "pay-c-1-2026-01-2");
        assertThat(again.payment(JANUARY).status()).isEqualTo(PaymentStatus.CREATED);
        assertThat(again.payment(JANUARY).charges()).isEmpty();
    }

    @Test
    void what_became_void_stays_void_beside_the_new_payment() {
        Story again = PAID.after(PaymentAction.REFUND, JANUARY).calculated(JANUARY);

        assertRefused(ErrorCode.INVALID_TRANSITION, () -> Payments.move(again.account(), "pay-c-1-2026-01-1", PaymentAction.REFUND))
                .hasMessage("a payment that is REFUNDED cannot be refunded: only one that is PAID can");
        assertThat(again.payment(JANUARY).status()).isEqualTo(PaymentStatus.CREATED);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 2, day);
    }
}
