package billing.manager;

import static billing.client.CannedSystem.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.api.BillingStatement;
import billing.api.CreditData;
import billing.api.CreditMovement;
import billing.api.CustomerLedger;
import billing.api.GatewayCharge;
import billing.api.LedgerCredits;
import billing.api.LedgerMonth;
import billing.api.PaymentData;
import billing.api.PaymentStatusChange;
import billing.client.CannedSystem;
import billing.client.RequestRefused;
import billing.money.Currency;
import billing.money.Member;
import billing.money.Money;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class LedgerManagerTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-01-31T00:00:00+09:00");
    private static final CreditData CREDIT = new CreditData("credit-1", "spring", "u", won(10), won(4), won(3), won(2), won(1), "FREE",
            Optional.empty(), Optional.empty(), Optional.empty());

    @Test
    void a_ledger_is_told_in_the_businesss_words_after_one_call() {
        CannedSystem system = CannedSystem.answering(new CustomerLedger("u", "KRW", List.of(
                new LedgerMonth(JANUARY, Optional.of(statement()),
                        List.of(payment("pay-1", "CREATED", "REGISTERED", "READY", "CANCELLED"), payment("pay-2", "CREATED")), List.of("e-1", "e-2"), Optional.of(won(4))),
                new LedgerMonth(FEBRUARY, Optional.empty(), List.of(), List.of("e-3"), Optional.of(won(0)))),
                Optional.of(new LedgerCredits(won(1), List.of(CREDIT),
                        List.of(new CreditMovement("USED", won(4), "credit-1", "spring", Optional.of(JANUARY), TIME))))));

        Ledger ledger = manager(system, Member.KR).fetchLedger();

        assertThat(system.onlySent().line()).isEqualTo("GET /api/v1/customers/u/ledger");
        assertThat(ledger.currency()).isEqualTo(Currency.KRW);
        assertThat(ledger.months().get(0).statement()).hasValueSatisfying(statement -> assertThat(statement.amount(StatementItem.TOTAL)).isEqualTo(money(8)));
        assertThat(ledger.months().get(0).payments()).containsExactly(
                new Ledger.Payment("pay-1", money(8), "CANCELLED", List.of("CREATED", "REGISTERED", "READY", "CANCELLED"), List.of(new Ledger.Charge(money(8), true))),
                new Ledger.Payment("pay-2", money(8), "CREATED", List.of("CREATED"), List.of(new Ledger.Charge(money(8), true))));
        assertThat(ledger.months().get(0).present()).map(Ledger.Payment::id).contains("pay-2");
        assertThat(ledger.months().get(0).creditUsed()).contains(money(4));
        assertThat(ledger.months().get(0).events()).containsExactly("e-1", "e-2");
        assertThat(ledger.months().get(1)).isEqualTo(new Ledger.Month(FEBRUARY, Optional.empty(), List.of(), List.of("e-3"), Optional.of(money(0))));
        assertThat(ledger.balance()).contains(new Ledger.Balance(money(1),
                List.of(new Ledger.Credit("credit-1", money(10), money(4), money(3), money(2), money(1))),
                List.of(new Ledger.Movement("USED", money(4), "credit-1", Optional.of(JANUARY)))));
    }

    @Test
    void where_there_can_be_no_credits_there_are_none() {
        Ledger ledger = manager(CannedSystem.answering(new CustomerLedger("u", "USD", List.of(), Optional.empty())), Member.ETC).fetchLedger();

        assertThat(ledger.balance()).isEmpty();
        assertThat(ledger.credits()).isEmpty();
        assertThat(ledger.movements()).isEmpty();
    }

    @Test
    void a_voided_payment_is_no_present_one() {
        Ledger.Month month = new Ledger.Month(JANUARY, Optional.empty(),
                List.of(new Ledger.Payment("pay-1", money(8), "REFUNDED", List.of("REFUNDED"), List.of())), List.of(), Optional.empty());

        assertThat(month.present()).isEmpty();
    }

    @Test
    void a_refusal_to_show_it_is_told() {
        CannedSystem system = CannedSystem.answering(problem(404, "NOT_FOUND", "no such customer"));

        assertThatThrownBy(() -> manager(system, Member.ETC).fetchLedger()).isInstanceOf(RequestRefused.class).hasMessage("NOT_FOUND — no such customer");
    }

    private static LedgerManager manager(CannedSystem system, Member member) {
        return new LedgerManager(system.api(), Subjects.of(member, "web"));
    }

    private static PaymentData payment(String id, String... statuses) {
        return new PaymentData(id, "u", JANUARY, "KRW", won(8), statuses[statuses.length - 1], false, TIME, TIME,
                Stream.of(statuses).map(status -> new PaymentStatusChange(status, TIME)).toList(), List.of(new GatewayCharge("charge-1", won(8), TIME, true)));
    }

    private static BillingStatement statement() {
        return new BillingStatement("statement-1", "u", JANUARY, "KRW", won(8), won(0), won(0), won(0), won(0), won(0), won(0), won(8), won(0),
                List.of(), List.of(), List.of());
    }

    private static BigInteger won(long amount) {
        return BigInteger.valueOf(amount);
    }

    private static Money money(long amount) {
        return Money.ofMinor(Currency.KRW, won(amount));
    }
}
