package billing.sandbox.states;

import billing.engine.Account;
import billing.engine.Adjustment;
import billing.engine.AdjustmentType;
import billing.engine.Adjustments;
import billing.engine.ContractType;
import billing.engine.Contracts;
import billing.engine.Credit;
import billing.engine.CreditType;
import billing.engine.Credits;
import billing.engine.MonthSpan;
import billing.money.Money;
import billing.text.Choice;
import java.util.List;
import java.util.Optional;

/** What was agreed with a customer or given to it. */
final class Agreed {

    static final List<String> CONTRACT = List.of("contract_id", "contract", "month_from", "month_to");
    static final List<String> ADJUSTMENT = List.of("level", "type", "amount", "percent", "month_from", "month_to");
    static final List<String> CREDIT = List.of("give_campaign_id", "amount", "type", "valid_from", "expires_at");
    static final List<String> COUPON = List.of("code", "amount", "type", "redeemed");

    private static final int AMOUNT = 100_000;
    private static final int PERCENT = 10;
    private static final Choice<Boolean> ON_PROJECT = Choice.of("level", List.of(true, false), project -> project ? "PROJECT" : "BILLING_GROUP");

    private Agreed() {}

    static Account contract(Account account, Params params, Means means) {
        return Contracts.apply(account, means.prices(), new Contracts.Offer(params.text("contract_id", "contract-1"),
                ContractType.of(params.text("contract", "PERIOD")), params.month("month_from", Customers.month(params)), params.optionalMonth("month_to")));
    }

    static Account adjustment(Account account, Params params, Means means) {
        AdjustmentType type = AdjustmentType.of(params.text("type", "PERCENT_DISCOUNT"));
        Optional<String> project = ON_PROJECT.pick(params.text("level", "BILLING_GROUP")) ? Optional.of(account.customer().projects().get(0).id()) : Optional.empty();
        Adjustment.Value value = new Adjustment.Value(type.isPercent() ? money(account, params, 0) : money(account, params, AMOUNT),
                params.percent("percent", type.isPercent() ? PERCENT : 0));
        MonthSpan months = new MonthSpan(params.month("month_from", Customers.month(params)), params.optionalMonth("month_to"));
        return Adjustments.make(account, new Adjustment.Terms(project, type, value, months)).account();
    }

    static Account credit(Account account, Params params, Means means) {
        return Credits.grant(account, means.prices().catalogue(), worth(account, params, params.text("give_campaign_id", "campaign-1"))).account();
    }

    static Account coupon(Account account, Params params, Means means) {
        String code = params.text("code", "SPRING-10");
        Account defined = Credits.define(account, means.prices().catalogue(), code, worth(account, params, code));
        return params.flag("redeemed") ? Credits.redeem(defined, means.prices().catalogue(), code).account() : defined;
    }

    private static Credit.Terms worth(Account account, Params params, String campaign) {
        return new Credit.Terms(campaign, CreditType.of(params.text("type", "FREE")), money(account, params, AMOUNT), List.of(),
                params.optionalDay("valid_from"), params.optionalDay("expires_at"));
    }

    private static Money money(Account account, Params params, int otherwise) {
        return Money.ofMinor(account.customer().member().currency(), params.amount("amount", otherwise));
    }
}
