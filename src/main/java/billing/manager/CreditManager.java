package billing.manager;

import billing.api.CreditBalance;
import billing.api.CreditData;
import billing.api.CreditGrant;
import billing.api.CreditHistory;
import billing.client.ApiRequest;
import billing.client.BillingApi;
import billing.money.Currency;
import billing.money.Money;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Gives credits to the subject's customer and reads what became of them. */
public final class CreditManager extends BaseManager {

    private final Operation<CreditInput, CreditData, String> give =
            Operation.of(this::grant, CreditData.class, CreditData::creditId).validated(credit -> subject().customer().refuseOtherCurrency(credit.amount()));
    private final Operation<Subject, CreditBalance, Balance> balance = Operation.of(
            any -> aboutMonth(ApiRequest.get("/api/v1/credits/balance")), CreditBalance.class,
            wire -> new Balance(money(wire.currency(), wire.remaining()), money(wire.currency(), wire.used())));
    private final Operation<Subject, CreditHistory, List<Movement>> history = Operation.of(
            any -> ApiRequest.get("/api/v1/credits/history").query("uuid", subject().customer().uuid()), CreditHistory.class, CreditManager::movements);

    /** What is left of all credits, and what the subject's month used of them. */
    public record Balance(Money remaining, Money used) {}

    /** Something that happened to a credit of a campaign: GRANTED, USED, RELEASED. */
    public record Movement(String movement, Money amount, String campaign) {}

    public CreditManager(BillingApi api, Subject subject) {
        super(api, subject);
    }

    /** @return the new credit's id */
    public String giveCredit(CreditInput credit) {
        return execute(give, credit);
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
                credit.amount().minor(), credit.type(), Optional.empty(), credit.from(), credit.until()));
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
