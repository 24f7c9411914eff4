package billing.sandbox;

import billing.api.AdjustmentData;
import billing.api.AdjustmentList;
import billing.api.AdjustmentRequest;
import billing.engine.Account;
import billing.engine.Adjustment;
import billing.engine.AdjustmentType;
import billing.engine.Adjustments;
import billing.engine.ErrorCode;
import billing.engine.MonthSpan;
import billing.engine.Refusal;
import billing.money.Currency;
import billing.money.Money;
import billing.money.Percent;
import billing.text.Decimals;
import java.math.BigDecimal;
import java.util.Optional;

/** Makes, shows and removes adjustments. */
final class AdjustmentHandler {

    private static final String PROJECT = "PROJECT";
    private static final String BILLING_GROUP = "BILLING_GROUP";
    private static final Percent NO_PERCENT = new Percent(BigDecimal.ZERO);

    private AdjustmentHandler() {}

    static Outcome make(Account account, Call<AdjustmentRequest> call) {
        Adjustments.Made made = Adjustments.make(account, terms(account.customer().member().currency(), call.body()));
        return Outcome.created(made.account(), data(account, made.adjustment()));
    }

    static Outcome list(Account account, Call<Void> call) {
        return Outcome.unchanged(account, holding(account, call));
    }

    /** Answers with what was removed. */
    static Outcome remove(Account account, Call<Void> call) {
        return Outcome.changed(Adjustments.remove(account, call.month()), holding(account, call));
    }

    /** What the document of the API does not allow, whoever asks. */
    static void refuseContradictions(Call<AdjustmentRequest> call) {
        AdjustmentRequest body = call.body();
        String level = body.level();
        AdjustmentType type = AdjustmentType.of(body.type());
        refuse(level.equals(PROJECT) != body.projectId().isPresent(), "project_id and the level %s; allowed: a project on %s, none on %s", level, PROJECT, BILLING_GROUP);
        refuse(type.isPercent() != body.percent().isPresent() || type.isPercent() == body.amount().isPresent(),
                "amount and percent of %s; allowed: %s alone", type, type.isPercent() ? "percent" : "amount");
        months(body);
    }

    private static void refuse(boolean bad, String detail, Object... parts) {
        if (bad) {
            throw Refusal.of(ErrorCode.INVALID_REQUEST, detail, parts);
        }
    }

    private static Adjustment.Terms terms(Currency currency, AdjustmentRequest body) {
        Money amount = body.amount().map(smallest -> Money.ofMinor(currency, smallest)).orElse(Money.zero(currency));
        Adjustment.Value value = new Adjustment.Value(amount, body.percent().map(read -> new Percent(new BigDecimal(read))).orElse(NO_PERCENT));
        return new Adjustment.Terms(body.projectId(), AdjustmentType.of(body.type()), value, months(body));
    }

    private static MonthSpan months(AdjustmentRequest body) {
        return new MonthSpan(body.monthFrom(), body.monthTo());
    }

    private static AdjustmentList holding(Account account, Call<Void> call) {
        return new AdjustmentList(account.customer().uuid(), call.month(),
                account.agreements().adjustmentsOf(call.month()).stream().map(adjustment -> data(account, adjustment)).toList());
    }

    private static AdjustmentData data(Account account, Adjustment adjustment) {
        Adjustment.Terms terms = adjustment.terms();
        boolean percent = terms.type().isPercent();
        return new AdjustmentData(adjustment.id(), account.customer().uuid(), terms.project().isPresent() ? PROJECT : BILLING_GROUP, terms.project(),
                terms.type().name(), percent ? Optional.empty() : Optional.of(terms.value().amount().minor()),
                percent ? Optional.of(Decimals.shortest(terms.value().percent().value())) : Optional.empty(), terms.months().from(), terms.months().until());
    }
}
