package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import billing.api.CustomerRequest;
import billing.engine.ErrorCode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is refused, the customer's account is what it was: all that can be asked for is answered as before. */
final class RefusalChangesNothingTest {

    private final Wire wire = new Wire();
    private Billed billed;

    /** December is paid and has an invoice; January is due, and has usage, an event and a credit; more is agreed on from June. */
    @BeforeEach
    void customer() {
        billed = Billed.korean(wire, "u");
        billed.send(Billed.at("2025-12-10T12:00:00+09:00", Billed.hours("720")));
        billed.due(Billed.BEFORE).pay("key-of-december", Billed.BEFORE, Billed.TOTAL);
        billed.batched().run("BATCH_SEND_INVOICE", "2026-01-15");
        billed.give(18_000);
        billed.send(Billed.event("e-1", "1"));
        billed.due();
        agree(billed.agreed());
    }

    private static void agree(Agreed agreed) {
        agreed.contract("c-1", "PERIOD", "2026-06");
        agreed.contract("c-2", "PARTNER", "2028-01");
        agreed.adjust("'level':'PROJECT','project_id':'web','type':'PERCENT_DISCOUNT','percent':'10','month_from':'2026-02'");
        agreed.coupon("USED", 500);
        agreed.redeem("USED");
        agreed.coupon("FRESH", 1_000);
    }

    @AfterEach
    void close() {
        wire.close();
    }

    static Stream<Refused> refused() {
        return Stream.concat(RefusedBills.all(), RefusedAgreements.all());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void a_refusal_changes_nothing(Refused refused) {
        Map<String, Wire.Reply> before = billed.everything();

        Wire.Reply reply = refused.request().apply(billed);

        assertThat(reply.code()).isEqualTo(refused.code().name());
        assertThat(billed.everything()).isEqualTo(before);
    }

    @Test
    void a_payment_of_another_customer_is_not_found_and_stays_what_it_was() {
        Billed other = Billed.korean(wire, "other");
        Map<String, Wire.Reply> before = billed.everything();

        Wire.Reply reply = wire.post("/api/v1/payment/" + billed.payment().paymentId() + "/cancel", new CustomerRequest(other.uuid()));

        assertThat(reply.code()).isEqualTo("NOT_FOUND");
        assertThat(billed.everything()).isEqualTo(before);
    }

    @Test
    void what_is_not_supported_changes_nothing() {
        Billed american = Billed.in(wire, "etc", "a");
        Map<String, Wire.Reply> before = american.everything();

        List<Wire.Reply> replies = List.of(american.give(1), american.agreed().withdraw("spring"), american.agreed().coupon("NEW", 1), american.agreed().redeem("NEW"));

        assertThat(replies).extracting(Wire.Reply::code).containsOnly("CREDIT_NOT_SUPPORTED");
        assertThat(american.everything()).isEqualTo(before);
    }

    @Test
    void what_a_refused_coupon_is_worth_stays_what_it_was() {
        billed.agreed().coupon("FRESH", 0);
        billed.agreed().coupon("FRESH", "'limited_to':['compute.c3']");

        assertThat(billed.agreed().redeem("FRESH").body()).contains("\"amount\":1000,").doesNotContain("limited_to");
    }

    @Test
    void all_that_can_be_asked_for_is_there_before_it_is_compared() {
        Map<String, Wire.Reply> everything = billed.everything();

        assertThat(everything.get("/api/v1/outbox").body()).contains("\"kind\":\"INVOICE\"");
        assertThat(everything.get("/api/v1/batch/jobs/job-1").body()).contains("\"status\":\"COMPLETED\"");
        assertThat(everything.get("/api/v1/contracts/c-2/prices").body()).contains("\"contract\":\"PARTNER\"");
        assertThat(everything.get("/api/v1/adjustments 2026-02").body()).contains("\"percent\":\"10\"");
        assertThat(everything.get("/api/v1/credits/balance 2026-01").body()).contains("\"campaign_id\":\"USED\"");
        assertThat(everything.get("/api/v1/payment").body()).contains("\"month\":\"2025-12\"", "\"month\":\"2026-01\"");
    }

    @Test
    void every_code_is_tried() {
        Stream<ErrorCode> tried = Stream.concat(refused().map(Refused::code), Stream.of(ErrorCode.CREDIT_NOT_SUPPORTED));

        assertThat(tried).containsAll(Arrays.asList(ErrorCode.values()));
    }
}
