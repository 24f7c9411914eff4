package billing.engine;

import static billing.engine.Metered.C2;
import static billing.engine.Metered.delta;
import static billing.engine.Story.FEBRUARY;
import static billing.engine.Story.JANUARY;
import static billing.engine.Story.MARCH;
import static org.assertj.core.api.Assertions.assertThat;

import billing.money.Member;
import billing.money.Money;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** The bill of January is 275 KRW, that of February 550 KRW. */
final class UnpaidTest {

    private static final Story BILLED = Story.of(Member.KR)
            .sent(delta(C2, "1", "HOURS"), delta(C2, "2", "HOURS").at("2026-02-10T09:00:00+09:00")).calculated(JANUARY).calculated(FEBRUARY);

    @Test
    void the_months_before_a_month_are_unpaid_and_not_the_month_itself() {
        assertThat(unpaid(BILLED, JANUARY)).hasToString("0 KRW");
        assertThat(unpaid(BILLED, FEBRUARY)).hasToString("275 KRW");
        assertThat(unpaid(BILLED, MARCH)).hasToString("825 KRW");
    }

    @Test
    void a_month_is_unpaid_while_its_payment_is_created_registered_or_ready() {
        Story registered = BILLED.after(PaymentAction.REGISTER, JANUARY);
        Story ready = registered.after(PaymentAction.PREPARE, JANUARY);

        assertThat(unpaid(registered, FEBRUARY)).hasToString("275 KRW");
        assertThat(unpaid(ready, FEBRUARY)).hasToString("275 KRW");
    }

    @Test
    void a_paid_a_cancelled_and_a_refunded_month_are_not_unpaid() {
        Story ready = BILLED.ready(JANUARY);

        assertThat(unpaid(ready.paid(JANUARY), FEBRUARY)).hasToString("0 KRW");
        assertThat(unpaid(ready.after(PaymentAction.CANCEL, JANUARY), FEBRUARY)).hasToString("0 KRW");
        assertThat(unpaid(ready.paid(JANUARY).after(PaymentAction.REFUND, JANUARY), FEBRUARY)).hasToString("0 KRW");
    }

    @Test
    void a_cancelled_month_is_unpaid_again_when_it_is_calculated_again() {
        Story again = BILLED.ready(JANUARY).after(PaymentAction.CANCEL, JANUARY).calculated(JANUARY);

        assertThat(unpaid(again, FEBRUARY)).hasToString("275 KRW");
    }

    @Test
    void nothing_calculated_is_nothing_unpaid_in_the_customers_currency() {
        assertThat(unpaid(Story.of(Member.ETC).sent(delta(C2, "1", "HOURS")), FEBRUARY)).hasToString("0.00 USD");
    }

    private static Money unpaid(Story story, YearMonth month) {
        return Calculation.unpaidBefore(story.account(), month);
    }
}
