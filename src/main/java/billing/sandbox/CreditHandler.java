package billing.sandbox;

import billing.api.CampaignWithdrawal;
import billing.api.Coupon;
import billing.api.CouponRequest;
import billing.api.CreditBalance;
import billing.api.CreditData;
import billing.api.CreditGrant;
import billing.api.CreditHistory;
import billing.api.CreditMovement;
import billing.api.CustomerRequest;
import billing.engine.Account;
import billing.engine.Catalogue;
import billing.engine.Credit;
import billing.engine.CreditType;
import billing.engine.Credits;
import billing.engine.Movement;
import billing.money.Money;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Gives and withdraws credits, redeems coupons, and shows what became of them. */
final class CreditHandler {

    private final Catalogue catalogue;

    CreditHandler(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Outcome grant(Account account, Call<CreditGrant> call) {
        CreditGrant grant = call.body();
        Credit.Terms terms = new Credit.Terms(grant.giveCampaignId(), CreditType.of(grant.type()), amount(account, grant.amount()), grant.limitedTo().orElse(List.of()),
                grant.validFrom(), grant.expiresAt());
        Credits.Granted granted = Credits.grant(account, catalogue, terms);
        return Outcome.created(granted.account(), data(account, granted.credit()));
    }

    Outcome withdraw(Account account, Call<Void> call) {
        String campaign = call.parameter("give_campaign_id");
        Credits.Withdrawn withdrawn = Credits.withdraw(account, campaign);
        return Outcome.changed(withdrawn.account(), new CampaignWithdrawal(account.customer().uuid(), campaign, account.credits().currency().name(),
                withdrawn.amount().minor()));
    }

    Outcome define(Account account, Call<CouponRequest> call) {
        CouponRequest body = call.body();
        String code = call.variable("code");
        Credit.Terms worth = new Credit.Terms(code, CreditType.of(body.type()), amount(account, body.amount()), body.limitedTo().orElse(List.of()), Optional.empty(), Optional.empty());
        Account defined = Credits.define(account, catalogue, code, worth);
        boolean redeemed = Credits.coupon(defined, code).orElseThrow().isRedeemed();
        Coupon coupon = new Coupon(code, account.customer().uuid(), body.amount(), body.type(), body.limitedTo(), redeemed);
        return Credits.coupon(account, code).isPresent() ? Outcome.changed(defined, coupon) : Outcome.created(defined, coupon);
    }

    Outcome redeem(Account account, Call<CustomerRequest> call) {
        Credits.Granted redeemed = Credits.redeem(account, catalogue, call.variable("code"));
        return Outcome.created(redeemed.account(), data(account, redeemed.credit()));
    }

    static Outcome balance(Account account, Call<Void> call) {
        Credits.refuseIfNotSupported(account);
        List<CreditData> credits = account.credits().credits().stream().map(credit -> data(account, credit)).toList();
        return Outcome.unchanged(account, new CreditBalance(account.customer().uuid(), account.credits().currency().name(),
                account.credits().remaining().minor(), account.credits().usedIn(call.month()).minor(), credits));
    }

    static Outcome history(Account account, Call<Void> call) {
        Credits.refuseIfNotSupported(account);
        List<CreditMovement> movements = account.credits().history().stream().map(movement -> movement(account, movement)).toList();
        return Outcome.unchanged(account, new CreditHistory(account.customer().uuid(), account.credits().currency().name(), movements));
    }

    private static Money amount(Account account, BigInteger smallestUnits) {
        return Money.ofMinor(account.customer().member().currency(), smallestUnits);
    }

    static CreditData data(Account account, Credit credit) {
        Credit.Terms terms = credit.terms();
        return new CreditData(credit.id(), terms.campaign(), account.customer().uuid(), terms.amount().minor(), credit.used().minor(), credit.end().expired().minor(),
                credit.end().withdrawn().minor(), credit.remaining().minor(), terms.type().name(), Optional.of(terms.limitedTo()).filter(list -> !list.isEmpty()),
                terms.from(), terms.until());
    }

    static CreditMovement movement(Account account, Movement movement) {
        return new CreditMovement(movement.type().name(), movement.amount().minor(), movement.credit().id(), movement.credit().terms().campaign(),
                movement.month(), Times.beginOf(movement.day(), account));
    }
}
