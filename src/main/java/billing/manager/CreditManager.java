package billing.manager;

import billing.api.CampaignWithdrawal;
import billing.api.Coupon;
import billing.api.CouponRequest;
import billing.api.CreditBalance;
import billing.api.CreditData;
import billing.api.CreditGrant;
import billing.api.CreditHistory;
import billing.api.CustomerRequest;
import billing.client.ApiRequest;
import billing.client.BillingApi;
import billing.money.Currency;
import billing.money.Money;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gives credits to the subject's customer and reads what became of them. */
public final class CreditManager extends BaseManager {

    /** What can stand in a path. */
    private static final Pattern COUPON_CODE = Pattern.compile("[^/]*[^\\s/.][^/]*");

    private final Operation<CreditInput, CreditData, String> give =
            Operation.called("give credit").of(this::grant, CreditData.class, CreditData::creditId)
                    .validated(credit -> subject().customer().refuseOtherCurrencyOfCredit(credit.amount()));
    private final Operation<Subject, CreditBalance, Balance> balance = Operation.called("read the balance of credits").of(
            any -> aboutMonth(ApiRequest.get("/api/v1/credits/balance")), CreditBalance.class,
            wire -> new Balance(money(wire.currency(), wire.remaining()), money(wire.currency(), wire.used())));
    private final Operation<Subject, CreditHistory, List<Movement>> history = Operation.called("read the history of credits").of(
            any -> ApiRequest.get("/api/v1/credits/history").query("uuid", subject().customer().uuid()), CreditHistory.class, CreditManager::movements);

    private final Operation<Issue, Coupon, String> define = Operation.called("define a coupon").of(this::definition, Coupon.class, Coupon::code)
            .validated(this::validate);
    private final Operation<String, CreditData, String> redeem = Operation.called("redeem a coupon").<String, CreditData, String>of(
            code -> ApiRequest.post("/api/v1/coupons/" + code + "/redeem", new CustomerRequest(subject().customer().uuid())), CreditData.class,
            CreditData::creditId).validated(CreditManager::validateCode);
    private final Operation<String, CampaignWithdrawal, Money> withdraw = Operation.called("withdraw a campaign").of(
            campaign -> ApiRequest.delete("/api/v1/credits").query("uuid", subject().customer().uuid()).query("give_campaign_id", campaign),
            CampaignWithdrawal.class, wire -> money(wire.currency(), wire.withdrawn()));

    private record Issue(String code, CreditInput worth) {}

    /** What is left of all credits, and what the subject's month used of them. */
    public record Balance(Money remaining, Money used) {}

    /** Something that happened to a credit of a campaign: GRANTED, USED, RELEASED, EXPIRED, WITHDRAWN. */
    public record Movement(String movement, Money amount, String campaign) {}

    public CreditManager(BillingApi api, Subject subject) {
        super(api, subject);
    }

    /** @return the new credit's id */
    public String giveCredit(CreditInput credit) {
        return execute(give, credit);
    }

    /** Issues a coupon to the customer; the credit that it is worth comes from the campaign of the coupon's code, and is valid for ever. */
    public void defineCoupon(String code, CreditInput worth) {
        execute(define, new Issue(code, worth));
    }

    /** @return the id of the credit that the coupon was worth */
    public String redeemCoupon(String code) {
        return execute(redeem, code);
    }

    /** Takes back what is unused of a campaign's credits; how much that was. */
    public Money withdrawCampaign(String campaign) {
        return execute(withdraw, campaign);
    }

    public Balance inquireRestCredit() {
        return execute(balance, subject());
    }

    public List<Movement> creditHistory() {
        return execute(history, subject());
    }

    private ApiRequest grant(CreditInput credit) {
        TestCustomer customer = subject().customer();
        return ApiRequest.post("/api/v1/credits", new CreditGrant(customer.uuid(), credit.campaign().orElse(customer.giveCampaign()),
                credit.amount().minor(), credit.type(), limit(credit), credit.from(), credit.until()));
    }

    private void validate(Issue coupon) {
        validateCode(coupon.code());
        subject().customer().refuseOtherCurrencyOfCredit(coupon.worth().amount());
    }

    private static void validateCode(String code) {
        if (!COUPON_CODE.matcher(code).matches()) {
            throw new InvalidInput("\"%s\" is not a coupon's code; write it without a slash: SPRING-10", code);
        }
    }

    private ApiRequest definition(Issue coupon) {
        CreditInput worth = coupon.worth();
        return ApiRequest.put("/api/v1/coupons/" + coupon.code(),
                new CouponRequest(subject().customer().uuid(), worth.amount().minor(), worth.type(), limit(worth)));
    }

    private static Optional<List<String>> limit(CreditInput credit) {
        return Optional.of(credit.limitedTo()).filter(counters -> !counters.isEmpty());
    }

    private static List<Movement> movements(CreditHistory wire) {
        return wire.movements().stream()
                .map(movement -> new Movement(movement.movement(), money(wire.currency(), movement.amount()), movement.campaignId()))
                .toList();
    }

    private static Money money(String currency, BigInteger smallestUnits) {
        return Money.ofMinor(Currency.of(currency), smallestUnits);
    }
}
