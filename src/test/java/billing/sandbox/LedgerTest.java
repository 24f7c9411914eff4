package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import billing.api.BillingStatement;
import billing.api.CreditBalance;
import billing.api.CreditHistory;
import billing.api.CustomerLedger;
import billing.api.LedgerCredits;
import billing.api.LedgerMonth;
import billing.api.PaymentList;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The whole ledger shows what single requests show, of one moment. */
final class LedgerTest {

    private static final YearMonth AFTER = Billed.MONTH.plusMonths(1);

    private final Wire wire = new Wire();

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void it_shows_of_every_month_what_single_requests_show() {
        Billed billed = Billed.korean(wire, "u");
        billed.give(100_000);
        billed.calculate(Billed.BEFORE);
        billed.send(Billed.event("e-1", "3"), Billed.event("e-2", "4"), Billed.hours("720"));
        billed.due(Billed.MONTH).move(Billed.MONTH, "cancel");
        billed.due(Billed.MONTH).pay("key-1", Billed.MONTH, 88_000);
        billed.send(Billed.at("2026-02-01T00:00:00+09:00", Billed.event("e-3", "5")));

        CustomerLedger ledger = ledger("u");

        assertThat(ledger.currency()).isEqualTo("KRW");
        assertThat(ledger.months()).extracting(LedgerMonth::month).containsExactly(Billed.BEFORE, Billed.MONTH, AFTER);
        assertThat(ledger.months()).extracting(LedgerMonth::events).containsExactly(List.of(), List.of("e-1", "e-2"), List.of("e-3"));
        assertThat(ledger.months()).extracting(LedgerMonth::creditUsed).containsExactly(used(0), used(100_000), used(0));
        assertThat(ledger.months()).extracting(LedgerMonth::statement).containsExactly(statement(billed, Billed.BEFORE), statement(billed, Billed.MONTH), Optional.empty());
        assertThat(ledger.months()).extracting(LedgerMonth::payments).containsExactly(
                billed.get("/api/v1/payment", Billed.BEFORE).as(PaymentList.class).payments(),
                billed.get("/api/v1/payment", Billed.MONTH).as(PaymentList.class).payments(), List.of());
        CreditBalance balance = billed.get("/api/v1/credits/balance", Billed.MONTH).as(CreditBalance.class);
        assertThat(ledger.credits()).contains(new LedgerCredits(balance.remaining(), balance.credits(),
                wire.get("/api/v1/credits/history?uuid=u").as(CreditHistory.class).movements()));
        assertThat(balance.credits()).isNotEmpty();
    }

    @Test
    void a_month_that_was_voided_has_payments_and_no_statement() {
        Billed.korean(wire, "u").due().move(Billed.MONTH, "cancel");

        assertThat(ledger("u").months()).singleElement().satisfies(month -> {
            assertThat(month.statement()).isEmpty();
            assertThat(month.payments()).extracting("status").containsExactly("CANCELLED");
        });
    }

    @Test
    void what_the_gateway_took_shows_even_where_the_payment_did_not_change() {
        Billed billed = Billed.korean(wire, "u").due();
        assertThat(ledger("u").months().get(0).payments().get(0).charges()).isEmpty();

        billed.expect(GatewayTrouble.GATEWAY_DROPS_LINE);
        billed.pay("key-1");

        assertThat(ledger("u").months().get(0).payments()).singleElement().satisfies(payment -> {
            assertThat(payment.status()).isEqualTo("READY");
            assertThat(payment.charges()).hasSize(1);
        });
    }

    @Test
    void where_nothing_happened_it_is_empty_and_says_nothing_of_credits_that_cannot_be() {
        Billed.in(wire, "etc", "dollar");
        Billed.in(wire, "jp", "yen");

        assertThat(ledger("dollar")).isEqualTo(new CustomerLedger("dollar", "USD", List.of(), Optional.empty()));
        assertThat(ledger("yen")).isEqualTo(new CustomerLedger("yen", "JPY", List.of(), Optional.of(new LedgerCredits(BigInteger.ZERO, List.of(), List.of()))));
    }

    /** Midnight of the year 10000 in Seoul, and the second before. */
    @Test
    void a_meter_of_a_month_that_nobody_can_name_is_refused() {
        Billed billed = Billed.korean(wire, "u");

        assertThat(billed.send(Billed.at("9999-12-31T15:00:00Z", Billed.hours("1"))).detail()).isEqualTo("the meter of compute.c2.c8m8 at +10000-01-01T00:00+09:00"
                + " falls in a year that no month can be named of; allowed: from 0000 to 9999");
        assertThat(billed.send(Billed.at("9999-12-31T14:59:59Z", Billed.hours("1"))).status()).isEqualTo(200);
        assertThat(ledger("u").months()).extracting(LedgerMonth::month).containsExactly(YearMonth.of(9999, 12));
    }

    /** The year before 0000 in Seoul, and the first hours of 0000. */
    @Test
    void a_meter_of_the_first_year_that_can_be_named_is_taken_and_one_before_it_is_not() {
        Billed billed = Billed.korean(wire, "u");

        assertThat(billed.send(Billed.at("0000-01-01T00:00:00+18:00", Billed.hours("1"))).code()).isEqualTo("INVALID_REQUEST");
        assertThat(billed.send(Billed.at("0000-01-01T00:00:00Z", Billed.hours("1"))).status()).isEqualTo(200);
        assertThat(ledger("u").months()).extracting(LedgerMonth::month).containsExactly(YearMonth.of(0, 1));
    }

    @Test
    void nobody_has_none() {
        assertThat(wire.get("/api/v1/customers/nobody/ledger").code()).isEqualTo("NOT_FOUND");
    }

    private CustomerLedger ledger(String uuid) {
        return wire.get("/api/v1/customers/" + uuid + "/ledger").as(CustomerLedger.class);
    }

    private static Optional<BillingStatement> statement(Billed billed, YearMonth month) {
        return Optional.of(billed.get("/api/v1/billing/statement", month).as(BillingStatement.class));
    }

    private static Optional<BigInteger> used(long amount) {
        return Optional.of(BigInteger.valueOf(amount));
    }
}
