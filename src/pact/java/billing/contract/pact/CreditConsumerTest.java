package billing.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.api.CampaignWithdrawal;
import billing.api.Coupon;
import billing.api.CouponRequest;
import billing.api.CreditBalance;
import billing.api.CreditData;
import billing.api.CreditGrant;
import billing.api.CreditHistory;
import billing.api.CreditMovement;
import billing.api.CustomerRequest;
import billing.client.RequestRefused;
import billing.manager.CreditInput;
import billing.manager.CreditManager;
import billing.money.Member;
import billing.money.Money;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CreditConsumerTest {

    private static final BigInteger AMOUNT = BigInteger.valueOf(100_000);
    private static final Money MONEY = Money.parse("100,000 KRW");
    private static final String CODE = "SPRING-10";
    private static final CustomerRequest CUSTOMER = new CustomerRequest(Scene.UUID);

    @Test
    void a_free_credit_is_given() {
        Conversation.begin().given("a customer")
                .ask("give a credit", Ask.post("/api/v1/credits", grant()), Reply.of(201, credit("campaign-1", 0), "$.amount", "$.remaining", "$.type"))
                .held(scene -> assertThat(manager(scene).giveCredit(CreditInput.free(MONEY))).isEqualTo("credit-1"));
    }

    @Test
    void elsewhere_there_are_no_credits() {
        Conversation.about(Member.ETC).given("a customer")
                .ask("give a credit where there are none", Ask.post("/api/v1/credits", grant()), Reply.refused(422, "CREDIT_NOT_SUPPORTED", "there are no credits"))
                .held(scene -> assertThatThrownBy(() -> manager(scene).giveCredit(CreditInput.free(MONEY))).isInstanceOf(RequestRefused.class)
                        .hasMessageStartingWith("CREDIT_NOT_SUPPORTED — "));
    }

    @Test
    void a_coupon_is_issued() {
        Coupon coupon = new Coupon(CODE, Scene.UUID, AMOUNT, "FREE", Optional.empty(), false);

        Conversation.begin().given("a customer")
                .ask("issue a coupon", Ask.put("/api/v1/coupons/" + CODE, new CouponRequest(Scene.UUID, AMOUNT, "FREE", Optional.empty())),
                        Reply.of(201, coupon, "$.code", "$.redeemed"))
                .held(scene -> manager(scene).defineCoupon(CODE, CreditInput.free(MONEY)));
    }

    @Test
    void a_coupon_is_redeemed() {
        Conversation.begin().given("a customer with a coupon", "code", CODE, "amount", "100000")
                .ask("redeem a coupon", redeem(), Reply.of(201, credit(CODE, 0), "$.campaign_id", "$.amount", "$.remaining"))
                .held(scene -> assertThat(manager(scene).redeemCoupon(CODE)).isEqualTo("credit-1"));
    }

    @Test
    void a_coupon_is_redeemed_once() {
        Conversation.begin().given("a customer with a coupon", "code", CODE, "redeemed", "true")
                .ask("redeem a coupon again", redeem(), Reply.refused(409, "COUPON_ALREADY_USED", "a coupon is redeemed once"))
                .held(scene -> assertThatThrownBy(() -> manager(scene).redeemCoupon(CODE)).isInstanceOf(RequestRefused.class)
                        .hasMessageStartingWith("COUPON_ALREADY_USED — "));
    }

    @Test
    void a_coupon_that_nobody_issued_is_not_redeemed() {
        Conversation.begin().given("a customer")
                .ask("redeem a coupon that there is not", redeem(), Reply.refused(404, "UNKNOWN_COUPON", "the customer has no coupon"))
                .held(scene -> assertThatThrownBy(() -> manager(scene).redeemCoupon(CODE)).isInstanceOf(RequestRefused.class)
                        .hasMessageStartingWith("UNKNOWN_COUPON — "));
    }

    @Test
    void a_campaign_is_withdrawn() {
        Conversation.begin().given("a customer with a credit", "give_campaign_id", "campaign-1", "amount", "100000")
                .ask("withdraw a campaign", Ask.delete("/api/v1/credits").ofCustomer().query("give_campaign_id", "campaign-1"),
                        Reply.of(200, new CampaignWithdrawal(Scene.UUID, "campaign-1", "KRW", AMOUNT), "$.withdrawn", "$.currency"))
                .held(scene -> assertThat(manager(scene).withdrawCampaign("campaign-1")).isEqualTo(MONEY));
    }

    @Test
    void what_is_left_is_shown() {
        CreditBalance balance = new CreditBalance(Scene.UUID, "KRW", BigInteger.ZERO, AMOUNT, List.of(credit("campaign-1", 100_000)));

        Conversation.begin().given("a calculated month", "credit", "100000")
                .ask("show what is left of credits", Ask.get("/api/v1/credits/balance").ofMonth(), Reply.of(200, balance, "$.remaining", "$.used", "$.currency"))
                .held(scene -> assertThat(manager(scene).inquireRestCredit().used()).isEqualTo(MONEY));
    }

    @Test
    void what_happened_to_credits_is_shown() {
        CreditMovement granted = new CreditMovement("GRANTED", AMOUNT, "credit-1", "campaign-1", Optional.empty(), Scene.MIDNIGHT);

        Conversation.begin().given("a customer with a credit", "amount", "100000")
                .ask("show what happened to credits", Ask.get("/api/v1/credits/history").ofCustomer(),
                        Reply.of(200, new CreditHistory(Scene.UUID, "KRW", List.of(granted)), "$.currency", "$.movements[*].movement", "$.movements[*].amount"))
                .held(scene -> assertThat(manager(scene).creditHistory()).containsExactly(new CreditManager.Movement("GRANTED", MONEY, "campaign-1")));
    }

    private static CreditManager manager(Scene scene) {
        return new CreditManager(scene.api(), scene.subject());
    }

    private static Ask redeem() {
        return Ask.post("/api/v1/coupons/" + CODE + "/redeem", CUSTOMER);
    }

    private static CreditGrant grant() {
        return new CreditGrant(Scene.UUID, "campaign-1", AMOUNT, "FREE", Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static CreditData credit(String campaign, long used) {
        return new CreditData("credit-1", campaign, Scene.UUID, AMOUNT, BigInteger.valueOf(used), BigInteger.ZERO, BigInteger.ZERO,
                AMOUNT.subtract(BigInteger.valueOf(used)), "FREE", Optional.empty(), Optional.empty(), Optional.empty());
    }
}
