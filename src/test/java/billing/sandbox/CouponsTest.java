package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Coupons and the withdrawal of campaigns (rulebook, chapter 7). */
final class CouponsTest {

    private final Wire wire = new Wire();
    private Billed billed;
    private Agreed agreed;

    @BeforeEach
    void customer() {
        billed = Billed.korean(wire, "u");
        agreed = billed.agreed();
    }

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void a_coupon_is_new_once_and_replaced_by_its_code() {
        Wire.Reply fresh = agreed.coupon("WELCOME", 1_000);
        Wire.Reply again = agreed.coupon("WELCOME", "'limited_to':['object.requests','network.outbound']");

        assertThat(fresh).isEqualTo(Wire.json(201, "{'code':'WELCOME','uuid':'u','amount':1000,'type':'FREE','redeemed':false}"));
        assertThat(again).isEqualTo(Wire.json(200, "{'code':'WELCOME','uuid':'u','amount':1000,'type':'FREE',"
                + "'limited_to':['object.requests','network.outbound'],'redeemed':false}"));
    }

    @Test
    void a_coupon_is_redeemed_for_what_it_was_worth_last() {
        agreed.coupon("WELCOME", 1_000);
        agreed.coupon("WELCOME", 2_000);

        Wire.Reply redeemed = agreed.redeem("WELCOME");

        assertThat(redeemed).isEqualTo(Wire.json(201, "{'credit_id':'credit-1','campaign_id':'WELCOME','uuid':'u','amount':2000,'used':0,'expired':0,"
                + "'withdrawn':0,'remaining':2000,'type':'FREE'}"));
    }

    @Test
    void a_redeemed_coupon_stays_redeemed_whatever_it_is_worth_now() {
        agreed.coupon("WELCOME", 1_000);
        agreed.redeem("WELCOME");

        assertThat(agreed.coupon("WELCOME", 5_000).body()).contains("\"redeemed\":true");

        Wire.Reply again = agreed.redeem("WELCOME");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("COUPON_ALREADY_USED");
        assertThat(again.detail()).isEqualTo("the coupon \"WELCOME\" was redeemed before; a coupon is redeemed once");
        assertThat(billed.get("/api/v1/credits/balance", Billed.MONTH).body()).contains("\"remaining\":1000,\"used\":0");
    }

    @Test
    void two_customers_have_the_same_code_each_with_a_worth_of_its_own() {
        Agreed other = Billed.in(wire, "jp", "other").agreed();
        agreed.coupon("WELCOME", 1_000);
        other.coupon("WELCOME", 50);

        assertThat(agreed.redeem("WELCOME").body()).contains("\"uuid\":\"u\",\"amount\":1000,");
        assertThat(other.redeem("WELCOME").body()).contains("\"uuid\":\"other\",\"amount\":50,");
        assertThat(Billed.korean(wire, "third").agreed().redeem("WELCOME").code()).isEqualTo("UNKNOWN_COUPON");
    }

    @Test
    void a_coupon_that_nobody_defined_is_unknown() {
        Wire.Reply reply = agreed.redeem("WELCOME");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.code()).isEqualTo("UNKNOWN_COUPON");
        assertThat(reply.detail()).isEqualTo("the customer has no coupon \"WELCOME\"");
    }

    @Test
    void the_code_of_a_coupon_is_spelt_as_it_was_defined() {
        agreed.coupon("a%20b%2F%C3%BC", 1_000);

        assertThat(agreed.redeem("A%20B%2F%C3%9C").code()).isEqualTo("UNKNOWN_COUPON");
        assertThat(agreed.redeem("a%20b%2F%C3%BC").body()).contains("\"campaign_id\":\"a b/ü\"");
    }

    @Test
    void a_withdrawn_campaign_gives_back_what_was_unused_and_the_second_time_nothing() {
        billed.give(10_000);
        billed.give(200_000);
        billed.send(Billed.hours("720"));
        billed.calculate(Billed.MONTH);

        Wire.Reply first = agreed.withdraw("spring");
        Wire.Reply second = agreed.withdraw("spring");

        assertThat(first).isEqualTo(Wire.json(200, "{'uuid':'u','give_campaign_id':'spring','currency':'KRW','withdrawn':30000}"));
        assertThat(second).isEqualTo(Wire.json(200, "{'uuid':'u','give_campaign_id':'spring','currency':'KRW','withdrawn':0}"));
        assertThat(billed.get("/api/v1/credits/balance", Billed.MONTH).body()).contains("\"remaining\":0,\"used\":180000");
    }

    @Test
    void a_campaign_that_gave_nothing_is_not_found() {
        billed.give(10_000);

        Wire.Reply reply = agreed.withdraw("autumn");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.detail()).isEqualTo("the customer has no credit of the campaign \"autumn\"");
    }

    @Test
    void a_redeemed_coupon_is_withdrawn_like_a_campaign_and_redeemed_no_more() {
        agreed.coupon("WELCOME", 1_000);
        agreed.redeem("WELCOME");

        assertThat(agreed.withdraw("WELCOME").body()).contains("\"withdrawn\":1000");
        assertThat(agreed.redeem("WELCOME").code()).isEqualTo("COUPON_ALREADY_USED");
    }

    @Test
    void a_coupon_sent_many_times_at_once_is_redeemed_once() throws Exception {
        agreed.coupon("WELCOME", 1_000);

        assertThat(Together.run(16, number -> agreed.redeem("WELCOME").code())).containsOnlyOnce("accepted").containsOnly("accepted", "COUPON_ALREADY_USED");
        assertThat(billed.get("/api/v1/credits/balance", Billed.MONTH).body()).contains("\"remaining\":1000,");
    }
}
