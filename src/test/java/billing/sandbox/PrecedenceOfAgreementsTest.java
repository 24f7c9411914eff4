package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused about contracts, adjustments, credits, jobs and troubles when several things are wrong at once (rulebook, chapter 11). */
final class PrecedenceOfAgreementsTest {

    private final Wire wire = new Wire();

    /** What the document of the API does not allow, asked for a customer that does not exist. */
    record Bad(String route, String body) {}

    @AfterEach
    void close() {
        wire.close();
    }

    static Stream<Bad> bad() {
        return Stream.of(
                new Bad("PUT /api/v1/contracts", "'contract_id':'c','contract':'PERIODS','month_from':'2026-01'"),
                new Bad("PUT /api/v1/contracts", "'contract_id':'c','contract':'PERIOD','month_from':'2026-01','month_to':'2025-12'"),
                new Bad("DELETE /api/v1/contracts?uuid=nobody", ""),
                new Bad("POST /api/v1/adjustments", "'level':'GROUP','type':'STATIC_EXTRA','amount':-1,'month_from':'2026-01'"),
                new Bad("POST /api/v1/adjustments", "'level':'BILLING_GROUP','type':'STATIC_EXTRAS','amount':-1,'month_from':'2026-01'"),
                new Bad("POST /api/v1/adjustments", "'level':'PROJECT','type':'STATIC_EXTRA','amount':-1,'month_from':'2026-01'"),
                new Bad("POST /api/v1/adjustments", "'level':'BILLING_GROUP','type':'PERCENT_EXTRA','percent':'many','month_from':'2026-01'"),
                new Bad("POST /api/v1/adjustments", "'level':'BILLING_GROUP','type':'STATIC_EXTRA','amount':-1,'month_from':'2026-01','month_to':'2025-12'"),
                new Bad("DELETE /api/v1/adjustments?uuid=nobody", ""),
                new Bad("POST /api/v1/credits", "'give_campaign_id':'c','amount':1,'type':'FREE','limited_to':[]"),
                new Bad("DELETE /api/v1/credits?uuid=nobody", ""),
                new Bad("PUT /api/v1/coupons/LOST", "'amount':1,'type':'FREEE'"),
                new Bad("PUT /api/v1/coupons/LOST", "'amount':1,'type':'FREE','limited_to':[]"),
                new Bad("POST /api/v1/coupons/LOST/redeem", "'code':'LOST'"),
                new Bad("POST /api/v1/batch/jobs", "'job_code':'NO_JOB','date':'2026-02-29'"),
                new Bad("POST /sandbox/faults", "'fault':'API_ANSWERS','status':200,'times':1"),
                new Bad("POST /sandbox/damage", "'damage':'EVENTS','month':'2026-01'"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void unauthorized_comes_before_an_invalid_request(Bad bad) {
        Wire.Reply reply = wire.send(request(bad.route(), bad.body()).removeHeader("Authorization"));

        assertThat(reply.code()).isEqualTo("UNAUTHORIZED");
    }

    @ParameterizedTest
    @MethodSource("bad")
    void an_invalid_request_comes_before_an_unknown_customer(Bad bad) {
        assertThat(wire.send(request(bad.route(), bad.body())).code()).isEqualTo("INVALID_REQUEST");
    }

    @ParameterizedTest
    @MethodSource("bad")
    void an_invalid_request_comes_before_credits_that_are_not_supported(Bad bad) {
        Billed.in(wire, "etc", "nobody");

        assertThat(wire.send(request(bad.route(), bad.body())).code()).isEqualTo("INVALID_REQUEST");
    }

    static Stream<Bad> againstTheRules() {
        return Stream.of(
                new Bad("GET /api/v1/contracts?uuid=nobody", ""),
                new Bad("GET /api/v1/contracts/c/prices?uuid=nobody", ""),
                new Bad("DELETE /api/v1/contracts?uuid=nobody&month=2026-01", ""),
                new Bad("POST /api/v1/adjustments", "'level':'PROJECT','project_id':'logs','type':'STATIC_EXTRA','amount':-1,'month_from':'2026-01'"),
                new Bad("POST /api/v1/credits", "'give_campaign_id':'c','amount':0,'type':'FREE','limited_to':['no.such.counter']"),
                new Bad("DELETE /api/v1/credits?uuid=nobody&give_campaign_id=c", ""),
                new Bad("PUT /api/v1/coupons/LOST", "'amount':1,'type':'FREE','limited_to':['no.such.counter']"),
                new Bad("POST /api/v1/coupons/LOST/redeem", ""),
                new Bad("POST /api/v1/batch/jobs", "'job_code':'NO_JOB','date':'2026-01-31'"),
                new Bad("GET /api/v1/batch/jobs/job-1?uuid=nobody", ""),
                new Bad("GET /api/v1/outbox?uuid=nobody", ""),
                new Bad("POST /sandbox/faults", "'fault':'API_DOWN','times':1"),
                new Bad("POST /sandbox/damage", "'damage':'EVENT','month':'2026-01'"));
    }

    @ParameterizedTest
    @MethodSource("againstTheRules")
    void an_unknown_customer_comes_before_the_rules(Bad bad) {
        Wire.Reply reply = wire.send(request(bad.route(), bad.body()));

        assertThat(reply.code()).isEqualTo("NOT_FOUND");
        assertThat(reply.detail()).isEqualTo("there is no such customer");
    }

    @Test
    void credits_that_are_not_supported_come_before_what_is_wrong_with_a_credit_or_a_coupon() {
        Agreed agreed = Billed.in(wire, "etc", "a").agreed();

        assertThat(agreed.withdraw("no.such.campaign").code()).isEqualTo("CREDIT_NOT_SUPPORTED");
        assertThat(agreed.coupon("LOST", "'limited_to':['no.such.counter']").code()).isEqualTo("CREDIT_NOT_SUPPORTED");
        assertThat(agreed.redeem("LOST").code()).isEqualTo("CREDIT_NOT_SUPPORTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'type':'STATIC_EXTRA','amount':-1", "'type':'PERCENT_EXTRA','percent':'101'"})
    void an_invalid_adjustment_comes_before_an_unknown_project(String terms) {
        Agreed agreed = Billed.korean(wire, "u").agreed();

        Wire.Reply reply = agreed.adjust("'level':'PROJECT','project_id':'logs','month_from':'2026-01'," + terms);

        assertThat(reply.code()).isEqualTo("INVALID_ADJUSTMENT");
    }

    @Test
    void an_unknown_contract_comes_before_one_that_overlaps() {
        Agreed agreed = Billed.korean(wire, "u").agreed();
        agreed.contract("c-1", "PERIOD", "2026-01");

        assertThat(agreed.contract("c-2", "PERIODS", "2026-01").code()).isEqualTo("INVALID_REQUEST");
        assertThat(agreed.contract("c-2", "PERIOD", "2026-01").code()).isEqualTo("CONTRACT_OVERLAP");
    }

    private Request.Builder request(String route, String body) {
        String[] words = route.split(" ");
        boolean hasBody = words[0].equals("POST") || words[0].equals("PUT");
        String fields = body.isEmpty() ? "'uuid':'nobody'" : "'uuid':'nobody'," + body;
        return wire.request(words[0], words[1], hasBody ? Optional.of(Wire.quoted("{" + fields + "}")) : Optional.empty());
    }
}
