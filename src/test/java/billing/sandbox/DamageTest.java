package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import billing.api.BatchJob;
import billing.api.BillingStatement;
import billing.api.CreditHistory;
import billing.api.GatewayCharge;
import billing.api.MeteringList;
import billing.api.PaymentStatusChange;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Damages to a ledger: each changes what it says and nothing else, and reconciliation finds it (rulebook, chapter 11). */
final class DamageTest {

    private static final String DAY = "2026-02-10";

    private final Wire wire = new Wire();
    private Billed billed;

    /** January has an event and a credit, and is paid; 2,000 KRW of credit are left. */
    @BeforeEach
    void customer() {
        billed = Billed.korean(wire, "u");
        billed.give(18_000);
        billed.send(Billed.event("e-1", "1"));
        billed.due().pay("key-1", Billed.MONTH, 178_200);
        billed.give(2_000);
        billed.batched().run("BATCH_RECONCILIATION", DAY);
    }

    @AfterEach
    void close() {
        wire.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "STATEMENT_TOTAL | 2026-01: the statement of 2026-01 does not add up: its items come to 178,200 KRW, its total is 178,201 KRW",
        "CREDIT_BALANCE  | 2026-01: of the 18,000 KRW granted as credit-1, the history leaves 1 KRW, the balance 0 KRW",
        "CREDIT_USE      | 2026-01: its statement shows 18,000 KRW of credit, the credits say 18,001 KRW",
        "PAYMENT_HISTORY | 2026-01: the payment pay-u-2026-01-1 went an impossible way: [CREATED, REGISTERED, PAID]",
        "CHARGE          | 2026-01: 178,200 KRW is paid, the gateway took 356,400 KRW",
        "EVENT           | 2026-01: the event e-1 counts twice",
    })
    void reconciliation_finds_a_damage_and_no_other(String damage, String finding) {
        assertThat(billed.batched().shown("job-1").status()).isEqualTo("COMPLETED");

        assertThat(billed.troubled().damage(damage, Billed.MONTH))
                .isEqualTo(Wire.json(200, "{'uuid':'u','month':'2026-01','damage':'%s'}".formatted(damage)));

        BatchJob job = billed.batched().run("BATCH_RECONCILIATION", DAY);
        assertThat(job.status()).isEqualTo("FAILED");
        assertThat(job.reason()).contains("the ledger does not add up: " + finding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "STATEMENT_TOTAL | /api/v1/billing/statement 2026-01, /api/v1/customers/{uuid}/ledger",
        "CREDIT_BALANCE  | /api/v1/credits/history, /api/v1/customers/{uuid}/ledger",
        "CREDIT_USE      | /api/v1/credits/balance 2025-12, /api/v1/credits/balance 2026-01, /api/v1/credits/balance 2026-02, /api/v1/credits/history,"
                + " /api/v1/customers/{uuid}/ledger",
        "PAYMENT_HISTORY | /api/v1/customers/{uuid}/ledger, /api/v1/payment, /api/v1/payment 2026-01",
        "CHARGE          | /api/v1/customers/{uuid}/ledger, /api/v1/payment, /api/v1/payment 2026-01",
        "EVENT           | /api/v1/customers/{uuid}/ledger, /api/v1/metering 2026-01",
    })
    void a_damage_changes_nothing_else(String damage, String changed) {
        Map<String, Wire.Reply> before = billed.everything();

        billed.troubled().damage(damage, Billed.MONTH);

        Set<String> differing = new TreeSet<>();
        billed.everything().forEach((path, reply) -> {
            if (!reply.equals(before.get(path))) {
                differing.add(path);
            }
        });
        assertThat(String.join(", ", differing)).isEqualTo(changed);
    }

    @Test
    void a_damaged_total_is_one_smallest_unit_more_than_its_items() {
        BillingStatement before = statement();

        billed.troubled().damage("STATEMENT_TOTAL", Billed.MONTH);

        assertThat(statement().totalAmount()).isEqualTo(178_201);
        assertThat(statement()).usingRecursiveComparison().ignoringFields("totalAmount").isEqualTo(before);
    }

    @Test
    void a_damaged_grant_lies_about_its_amount() {
        billed.troubled().damage("CREDIT_BALANCE", Billed.MONTH);

        assertThat(wire.get("/api/v1/credits/history?uuid=u").as(CreditHistory.class).movements())
                .extracting(movement -> movement.movement() + " " + movement.amount()).containsExactly("GRANTED 18001", "USED 18000", "GRANTED 2000");
    }

    @Test
    void a_credit_that_is_used_up_says_that_it_paid_the_month_one_less() {
        billed.agreed().withdraw("spring");

        billed.troubled().damage("CREDIT_USE", Billed.MONTH);

        assertThat(billed.get("/api/v1/credits/balance", Billed.MONTH).body()).contains("\"used\":17999,\"credits\"");
        assertThat(billed.batched().run("BATCH_RECONCILIATION", DAY).reason().orElseThrow())
                .contains("2026-01: its statement shows 18,000 KRW of credit, the credits say 17,999 KRW");
    }

    @Test
    void a_damaged_history_lacks_a_status_and_a_doubled_charge_is_one_more_of_the_same_amount() {
        billed.troubled().damage("PAYMENT_HISTORY", Billed.MONTH);
        billed.troubled().damage("CHARGE", Billed.MONTH);

        assertThat(billed.payment().history()).extracting(PaymentStatusChange::status).containsExactly("CREATED", "REGISTERED", "PAID");
        assertThat(billed.charges()).containsExactly(178_200L, 178_200L);
        assertThat(billed.payment().charges()).extracting(GatewayCharge::givenBack).containsExactly(false, false);
        assertThat(billed.payment().charges()).extracting(GatewayCharge::chargeId).doesNotHaveDuplicates();
    }

    @Test
    void a_doubled_event_shows_its_meter_twice() {
        billed.troubled().damage("EVENT", Billed.MONTH);

        assertThat(billed.get("/api/v1/metering", Billed.MONTH).as(MeteringList.class).meters())
                .extracting(meter -> meter.eventId().orElse("none")).containsExactly("e-1", "none", "e-1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "STATEMENT_TOTAL | 2026-02 | there is nothing to damage: 2026-02 has no statement",
        "PAYMENT_HISTORY | 2026-02 | there is nothing to damage: 2026-02 was never calculated",
        "CHARGE          | 2026-02 | there is nothing to damage: 2026-02 was never calculated",
        "EVENT           | 2026-02 | there is nothing to damage: 2026-02 has no usage with an event",
        "CHARGE          | 2025-12 | there is nothing to damage: nothing was charged for 2025-12: its payment is PAID over 0 KRW",
        "CHARGE          | 2025-11 | there is nothing to damage: nothing was charged for 2025-11: its payment is CREATED over 0 KRW",
        "PAYMENT_HISTORY | 2025-11 | there is nothing to damage: the payment of 2025-11 is CREATED and has no way behind it; register it first",
    })
    void what_there_is_nothing_of_cannot_be_damaged(String damage, String month, String reason) {
        billed.due(Billed.BEFORE).pay("key-of-december", Billed.BEFORE, 0);
        billed.calculate(Billed.BEFORE.minusMonths(1));

        Wire.Reply reply = billed.troubled().damage(damage, YearMonth.parse(month));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("INVALID_REQUEST");
        assertThat(reply.detail()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "CREDIT_BALANCE | there is nothing to damage: the customer was granted no credit",
        "CREDIT_USE     | there is nothing to damage: the customer has no credit of which something is left, or that 2026-01 used",
    })
    void a_customer_without_credit_has_none_to_damage(String damage, String reason) {
        Billed american = Billed.in(wire, "etc", "a");

        assertThat(american.troubled().damage(damage, Billed.MONTH).detail()).isEqualTo(reason);
    }

    @Test
    void an_unknown_damage_is_refused_with_the_nearest() {
        Wire.Reply reply = billed.troubled().damage("CREDIT_USES", Billed.MONTH);

        assertThat(reply.code()).isEqualTo("INVALID_REQUEST");
        assertThat(reply.body()).contains("\"nearest\":\"CREDIT_USE\"");
    }

    @ParameterizedTest
    @CsvSource({"STATEMENT_TOTAL", "CREDIT_BALANCE", "CREDIT_USE", "PAYMENT_HISTORY", "CHARGE", "EVENT"})
    void a_damage_of_one_customer_is_not_seen_at_another(String damage) {
        Billed other = Billed.korean(wire, "other");
        other.give(18_000);
        other.send(Billed.event("e-1", "1"));
        other.due().pay("key-1", Billed.MONTH, 178_200);
        Map<String, Wire.Reply> before = other.everything();

        billed.troubled().damage(damage, Billed.MONTH);

        assertThat(other.everything()).isEqualTo(before);
        assertThat(other.batched().run("BATCH_RECONCILIATION", DAY).status()).isEqualTo("COMPLETED");
    }

    @Test
    void several_damages_are_all_found_with_their_months() {
        billed.send(Billed.at("2025-12-10T12:00:00+09:00", Billed.hours("1")));
        billed.calculate(Billed.BEFORE);
        billed.troubled().damage("EVENT", Billed.MONTH);
        billed.troubled().damage("STATEMENT_TOTAL", Billed.BEFORE);

        assertThat(billed.batched().run("BATCH_RECONCILIATION", DAY).reason().orElseThrow())
                .containsSubsequence("2025-12: the statement of 2025-12 does not add up", "; 2026-01: the event e-1 counts twice");
    }

    @Test
    void a_reset_mends_every_damage() {
        billed.troubled().damage("CHARGE", Billed.MONTH);
        billed.troubled().damage("EVENT", Billed.MONTH);
        wire.post("/sandbox/reset", "{\"uuid\":\"u\"}");

        billed.due();

        assertThat(billed.charges()).isEmpty();
        assertThat(billed.batched().run("BATCH_RECONCILIATION", DAY).status()).isEqualTo("COMPLETED");
    }

    private BillingStatement statement() {
        return billed.get("/api/v1/billing/statement", Billed.MONTH).as(BillingStatement.class);
    }
}
