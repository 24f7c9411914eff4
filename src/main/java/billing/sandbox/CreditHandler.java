package billing.sandbox;

import billing.api.CreditBalance;
import billing.api.CreditData;
import billing.api.CreditGrant;
import billing.api.CreditHistory;
import billing.api.CreditMovement;
import billing.engine.Account;
import billing.engine.Credit;
import billing.engine.CreditType;
import billing.engine.Credits;
import billing.engine.Movement;
import billing.money.Money;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Gives credits and shows what became of them. */
final class CreditHandler {

    private CreditHandler() {}

    static Outcome grant(Account account, Call<CreditGrant> call) {
        CreditGrant grant = call.body();
        Money amount = Money.ofMinor(account.customer().member().currency(), grant.amount());
        Credits.Granted granted = Credits.grant(account, new Credit.Terms(grant.giveCampaignId(), type(call), amount, grant.validFrom(), grant.expiresAt()));
        return Outcome.created(granted.account(), data(account, granted.credit()));
    }

    static CreditType type(Call<CreditGrant> call) {
        return Words.required(call.body().type(), CreditType::of);
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

    private static CreditData data(Account account, Credit credit) {
        Credit.Terms terms = credit.terms();
        return new CreditData(credit.id(), terms.campaign(), account.customer().uuid(), terms.amount().minor(), terms.amount().minus(credit.remaining()).minor(),
                BigInteger.ZERO, BigInteger.ZERO, credit.remaining().minor(), terms.type().name(), Optional.empty(), terms.from(), terms.until());
    }

    private static CreditMovement movement(Account account, Movement movement) {
        return new CreditMovement(movement.type().name(), movement.amount().minor(), movement.credit().id(), movement.credit().terms().campaign(),
                movement.month(), Times.beginOf(movement.day(), account));
    }
}
