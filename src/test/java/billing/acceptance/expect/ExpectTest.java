package billing.acceptance.expect;

import static billing.acceptance.expect.Statements.won;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.manager.CreditManager;
import billing.manager.Payment;
import billing.money.Money;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

final class ExpectTest {

    private static final List<CreditManager.Movement> HISTORY = List.of(
            new CreditManager.Movement("GRANTED", won("1,000"), "spring"), new CreditManager.Movement("USED", won("200"), "spring"));
    private static final CreditManager.Balance BALANCE = new CreditManager.Balance(won("800"), won("200"));

    @Test
    void a_right_total_is_accepted() {
        assertThatCode(() -> Expect.total(won("198,000"), Statements.january())).doesNotThrowAnyException();
    }

    @Test
    void a_wrong_total_says_by_how_much_and_how_it_came_about() {
        assertThatThrownBy(() -> Expect.total(won("197,999"), Statements.january())).isInstanceOf(AssertionFailedError.class).hasMessage("""
                Wrong total of 2026-01 (§8): expected 197,999 KRW, but it is 198,000 KRW (1 KRW too much)

                """ + Statements.computation());
    }

    @Test
    void a_total_that_was_reached_on_the_way_points_at_the_step_that_led_away() {
        assertThatThrownBy(() -> Expect.total(won("180,000"), Statements.january())).isInstanceOf(AssertionFailedError.class).hasMessage("""
                Wrong total of 2026-01 (§8): expected 180,000 KRW, but it is 198,000 KRW (18,000 KRW too much); the expected total was reached before the tax (§8)

                How the total of 2026-01 came about:
                     §4  charge  +180,000 KRW  = 180,000 KRW  compute.c2.c8m8 in web: 720 HOURS at 250
                     §4  charge  +150 KRW      = 180,150 KRW  network.outbound in data: 11.5 GB at 0 up to 10; 100 up to 1000; 80
                     §7  credit  -150 KRW      = 180,000 KRW  FREE credit of campaign spring, 150 KRW available
                  →  §8  tax     +18,000 KRW   = 198,000 KRW  10% of 180,000 KRW""");
    }

    @Test
    void a_total_in_another_currency_is_wrong() {
        assertThatThrownBy(() -> Expect.total(Money.parse("198,000 JPY"), Statements.january()))
                .hasMessageStartingWith("Wrong total of 2026-01 (§8): expected 198,000 JPY, but it is 198,000 KRW (another currency)\n");
    }

    @Test
    void a_statement_that_should_not_be_there_is_shown() {
        assertThatCode(() -> Expect.noStatement(Optional.empty())).doesNotThrowAnyException();
        assertThatThrownBy(() -> Expect.noStatement(Optional.of(Statements.january()))).isInstanceOf(AssertionFailedError.class).hasMessage("""
                Wrong statement of 2026-01: there is one over 198,000 KRW; none was expected

                """ + Statements.computation());
    }

    @Test
    void a_wrong_unpaid_amount_says_what_it_is_the_sum_of() {
        assertThatCode(() -> Expect.unpaid(won("10"), won("10"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> Expect.unpaid(won("10"), won("7"))).isInstanceOf(AssertionFailedError.class).hasMessage("""
                Wrong unpaid amount (§9): expected 10 KRW, but it is 7 KRW (3 KRW too little)

                It is the sum of the totals of the calculated months before that are neither paid, cancelled nor refunded.""");
    }

    @Test
    void a_wrong_credit_shows_the_history() {
        assertThatCode(() -> Expect.creditRemains(won("800"), BALANCE, HISTORY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Expect.creditRemains(won("900"), BALANCE, HISTORY)).isInstanceOf(AssertionFailedError.class).hasMessage("""
                Wrong remaining credit (§7): expected 900 KRW, but it is 800 KRW (100 KRW too little)

                The credit history:
                  GRANTED  1,000 KRW  spring
                  USED     200 KRW    spring""");
        assertThatThrownBy(() -> Expect.creditUsed(won("0"), BALANCE, List.of())).isInstanceOf(AssertionFailedError.class).hasMessage("""
                Wrong credit used by the month (§7): expected 0 KRW, but it is 200 KRW (200 KRW too much)

                There was no movement of credit.""");
    }

    @Test
    void a_wrong_payment_status_shows_the_payments_way() {
        Payment payment = new Payment("pay-1", won("198,000"), List.of("CREATED", "REGISTERED"), List.of());

        assertThatCode(() -> Expect.status("REGISTERED", payment)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Expect.status("PAID", payment)).isInstanceOf(AssertionFailedError.class).hasMessage("""
                Wrong payment status (§10): expected PAID, but it is REGISTERED
                Its way: CREATED → REGISTERED, over 198,000 KRW""");
    }

    @Test
    void a_wrong_number_of_charges_shows_them() {
        assertThatCode(() -> Expect.charged(0, List.of())).doesNotThrowAnyException();
        assertThatThrownBy(() -> Expect.charged(1, List.of(won("10"), won("10")))).isInstanceOf(AssertionFailedError.class)
                .hasMessage("Wrong number of charges (§10): expected 1, but the gateway made 2: [10 KRW, 10 KRW]");
    }
}
