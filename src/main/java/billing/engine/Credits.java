package billing.engine;

import billing.money.Money;
import java.util.Map;

/** Granting credit (rulebook, chapter 7). */
public final class Credits {

    private Credits() {}

    /** Every request about a credit or coupon is refused where the member has none, before anything else is looked at. */
    public static void refuseIfNotSupported(Account account) {
        if (!account.customer().member().hasCredits()) {
            throw Refusal.of(ErrorCode.CREDIT_NOT_SUPPORTED, "customers of the member %s have no credits", account.customer().member().code());
        }
    }

    public static Granted grant(Account account, Credit.Terms terms) {
        refuseIfNotSupported(account);
        Money amount = terms.amount();
        if (!amount.isPositive()) {
            throw Refusal.of(ErrorCode.INVALID_REQUEST, "a credit of %s; allowed: more than 0", amount);
        }
        if (terms.from().isPresent() && terms.until().isPresent() && terms.from().get().isAfter(terms.until().get())) {
            throw Refusal.of(ErrorCode.INVALID_REQUEST, "a credit valid from %s until %s; allowed: a last day that is not before the first",
                    terms.from().get(), terms.until().get());
        }
        Credit credit = new Credit("credit-" + (account.credits().credits().size() + 1), terms, Map.of());
        return new Granted(account.withCredits(account.credits().granted(credit, account.today())), credit);
    }

    /** The account with a new credit. */
    public record Granted(Account account, Credit credit) {}
}
