package billing.manager;

import static billing.client.CannedSystem.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.api.BillingStatement;
import billing.api.CreditBalance;
import billing.api.CreditData;
import billing.api.CreditHistory;
import billing.api.CreditMovement;
import billing.api.GatewayCharge;
import billing.api.MeteringData;
import billing.api.MeteringList;
import billing.api.PaymentData;
import billing.api.PaymentList;
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

    private static final YearMonth DECEMBER = YearMonth.of(2025, 12);
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-01-31T00:00:00+09:00");
    private static final CreditData CREDIT = new CreditData("credit-1", "spring", "u", won(10), won(4), won(3), won(2), won(1), "FREE",
            Optional.empty(), Optional.empty(), Optional.empty());

    @Test
    void a_ledger_is_told_in_the_businesss_words() {
        CannedSystem system = CannedSystem.answering(
                payments(payment(JANUARY, "pay-1", "CREATED", "REGISTERED", "READY", "CANCELLED"), payment(JANUARY, "pay-2", "CREATED")),
                statement(JANUARY), meters(JANUARY, "e-1", "e-2"), balance(CREDIT),
                new CreditHistory("u", "KRW", List.of(new CreditMovement("USED", won(4), "credit-1", "spring", Optional.of(JANUARY), TIME))));

        Ledger ledger = manager(system, Member.KR).fetchLedger();

        assertThat(ledger.currency()).isEqualTo(Currency.KRW);
        assertThat(ledger.months()).singleElement().satisfies(month -> {
            assertThat(month.month()).isEqualTo(JANUARY);
            assertThat(month.statement()).hasValueSatisfying(statement -> assertThat(statement.amount(StatementItem.TOTAL)).isEqualTo(money(8)));
            assertThat(month.payments()).containsExactly(
                    new Ledger.Payment("pay-1", money(8), "CANCELLED", List.of("CREATED", "REGISTERED", "READY", "CANCELLED"),
                            List.of(new Ledger.Charge(money(8), true))),
                    new Ledger.Payment("pay-2", money(8), "CREATED", List.of("CREATED"), List.of(new Ledger.Charge(money(8), true))));
            assertThat(month.present()).map(Ledger.Payment::id).contains("pay-2");
            assertThat(month.events()).containsExactly("e-1", "e-2");
            assertThat(month.balance()).contains(new Ledger.Balance(money(1), money(4),
                    List.of(new Ledger.Credit("credit-1", money(10), money(4), money(3), money(2), money(1)))));
        });
        assertThat(ledger.movements()).containsExactly(new Ledger.Movement("USED", money(4), "credit-1", Optional.of(JANUARY)));
        assertThat(lines(system)).containsExactly("GET /api/v1/payment?uuid=u", "GET /api/v1/billing/statement?uuid=u&month=2026-01",
                "GET /api/v1/metering?uuid=u&month=2026-01", "GET /api/v1/credits/balance?uuid=u&month=2026-01", "GET /api/v1/credits/history?uuid=u");
    }

    @Test
    void three_calls_do_for_a_customer_who_was_never_calculated_and_has_no_credit() {
        CannedSystem system = CannedSystem.answering(payments(), meters(JANUARY), balance());

        Ledger ledger = manager(system, Member.JP).fetchLedger();

        assertThat(ledger.months()).containsExactly(new Ledger.Month(JANUARY, Optional.empty(), List.of(), List.of(),
                Optional.of(new Ledger.Balance(money(1), money(4), List.of()))));
        assertThat(lines(system)).containsExactly("GET /api/v1/payment?uuid=u", "GET /api/v1/metering?uuid=u&month=2026-01",
                "GET /api/v1/credits/balance?uuid=u&month=2026-01");
    }

    @Test
    void a_credit_has_a_history_before_anything_is_calculated() {
        CannedSystem system = CannedSystem.answering(payments(), meters(JANUARY), balance(CREDIT), new CreditHistory("u", "KRW", List.of()));

        manager(system, Member.KR).fetchLedger();

        assertThat(lines(system)).endsWith("GET /api/v1/credits/history?uuid=u");
    }

    @Test
    void a_calculated_month_is_asked_for_its_credit_history_even_where_the_balance_lists_no_credit() {
        CannedSystem system = CannedSystem.answering(payments(payment(JANUARY, "pay-1", "CREATED")), statement(JANUARY), meters(JANUARY), balance(),
                new CreditHistory("u", "KRW", List.of()));

        manager(system, Member.KR).fetchLedger();

        assertThat(lines(system)).endsWith("GET /api/v1/credits/history?uuid=u");
    }

    @Test
    void nothing_is_asked_about_credits_where_there_are_none() {
        CannedSystem system = CannedSystem.answering(payments(payment(JANUARY, "pay-1", "CREATED")), statement(JANUARY), meters(JANUARY));

        Ledger ledger = manager(system, Member.ETC).fetchLedger();

        assertThat(ledger.months().get(0).balance()).isEmpty();
        assertThat(ledger.movements()).isEmpty();
        assertThat(lines(system)).hasSize(3).noneMatch(line -> line.contains("credits"));
    }

    @Test
    void a_voided_month_is_not_asked_for_its_statement() {
        CannedSystem system = CannedSystem.answering(payments(payment(JANUARY, "pay-1", "CREATED", "REGISTERED", "READY", "CANCELLED")), meters(JANUARY));

        Ledger ledger = manager(system, Member.ETC).fetchLedger();

        assertThat(ledger.months()).singleElement().satisfies(month -> assertThat(month.statement()).isEmpty());
        assertThat(lines(system)).noneMatch(line -> line.contains("statement"));
    }

    @Test
    void a_statement_that_should_be_there_may_be_missing() {
        CannedSystem system = CannedSystem.answering(payments(payment(JANUARY, "pay-1", "CREATED")), problem(404, "NO_STATEMENT", "gone"), meters(JANUARY));

        Ledger ledger = manager(system, Member.ETC).fetchLedger();

        assertThat(ledger.months()).singleElement().satisfies(month -> assertThat(month.statement()).isEmpty());
    }

    @Test
    void another_refusal_is_not_taken_for_a_missing_statement() {
        CannedSystem system = CannedSystem.answering(payments(payment(JANUARY, "pay-1", "CREATED")), problem(404, "NOT_FOUND", "no such customer"));

        assertThatThrownBy(() -> manager(system, Member.ETC).fetchLedger()).isInstanceOf(RequestRefused.class).hasMessage("NOT_FOUND — no such customer");
    }

    @Test
    void every_month_that_was_calculated_or_spoken_of_is_in_it_the_earliest_first() {
        CannedSystem system = CannedSystem.answering(payments(payment(DECEMBER, "pay-1", "CREATED", "REGISTERED", "READY", "CANCELLED")), meters(DECEMBER));
        Subject subject = Subjects.of(Member.ETC, "web");
        subject.moveTo(FEBRUARY);
        subject.moveTo(JANUARY);

        Ledger ledger = new LedgerManager(system.api(), subject).fetchLedger();

        assertThat(ledger.months()).extracting(Ledger.Month::month).containsExactly(DECEMBER, JANUARY, FEBRUARY);
        assertThat(ledger.months()).extracting(month -> month.payments().size()).containsExactly(1, 0, 0);
    }

    @Test
    void a_credit_that_every_month_tells_alike_is_one() {
        Ledger.Month month = new Ledger.Month(JANUARY, Optional.empty(), List.of(), List.of(), Optional.of(told(1)));
        Ledger.Month alike = new Ledger.Month(FEBRUARY, Optional.empty(), List.of(), List.of(), Optional.of(told(1)));
        Ledger.Month other = new Ledger.Month(FEBRUARY, Optional.empty(), List.of(), List.of(), Optional.of(told(2)));

        assertThat(new Ledger(Currency.KRW, List.of(month, alike), List.of()).credits()).hasSize(1);
        assertThat(new Ledger(Currency.KRW, List.of(month, other), List.of()).credits()).hasSize(2);
    }

    private static LedgerManager manager(CannedSystem system, Member member) {
        return new LedgerManager(system.api(), Subjects.of(member, "web"));
    }

    private static List<String> lines(CannedSystem system) {
        return system.sent().stream().map(CannedSystem.Sent::line).toList();
    }

    private static PaymentList payments(PaymentData... payments) {
        return new PaymentList("u", Optional.empty(), List.of(payments));
    }

    private static PaymentData payment(YearMonth month, String id, String... statuses) {
        return new PaymentData(id, "u", month, "KRW", won(8), statuses[statuses.length - 1], false, TIME, TIME,
                Stream.of(statuses).map(status -> new PaymentStatusChange(status, TIME)).toList(), List.of(new GatewayCharge("charge-1", won(8), TIME, true)));
    }

    private static BillingStatement statement(YearMonth month) {
        return new BillingStatement("statement-1", "u", month, "KRW", won(8), won(0), won(0), won(0), won(0), won(0), won(0), won(8), won(0),
                List.of(), List.of(), List.of());
    }

    private static MeteringList meters(YearMonth month, String... events) {
        Stream<Optional<String>> ids = Stream.concat(Stream.of(events).map(Optional::of), Stream.of(Optional.<String>empty()));
        return new MeteringList("u", month, ids.map(id -> new MeteringData("object.requests", "DELTA", "COUNT", "1", "id-web", TIME, Optional.empty(), id)).toList(),
                Optional.empty());
    }

    private static CreditBalance balance(CreditData... credits) {
        return new CreditBalance("u", "KRW", won(1), won(4), List.of(credits));
    }

    private static Ledger.Balance told(long remaining) {
        return new Ledger.Balance(money(remaining), money(0), List.of(new Ledger.Credit("credit-1", money(9), money(0), money(0), money(0), money(remaining))));
    }

    private static BigInteger won(long amount) {
        return BigInteger.valueOf(amount);
    }

    private static Money money(long amount) {
        return Money.ofMinor(Currency.KRW, won(amount));
    }
}
