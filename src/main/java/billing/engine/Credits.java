package billing.engine;

import billing.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Granting, redeeming, withdrawing and expiring credit (rulebook, chapter 7). */
public final class Credits {

    private Credits() {}

    /** The account with a new credit. */
    public record Granted(Account account, Credit credit) {}

    /** The account after a campaign was withdrawn, and what was unused of its credits. */
    public record Withdrawn(Account account, Money amount) {}

    /** Every request about a credit or coupon is refused where the member has none, before anything else is looked at. */
    public static void refuseIfNotSupported(Account account) {
        if (!account.customer().member().hasCredits()) {
            throw Refusal.of(ErrorCode.CREDIT_NOT_SUPPORTED, "customers of the member %s have no credits", account.customer().member().code());
        }
    }

    /** Grants a credit; a counter that it is limited to must be of the catalogue. */
    public static Granted grant(Account account, Catalogue catalogue, Credit.Terms terms) {
        refuseBad(account, catalogue, terms);
        Credit credit = Credit.granted("credit-" + (account.credits().credits().size() + 1), terms);
        return new Granted(account.withCredits(account.credits().granted(credit, account.today())), credit);
    }

    /** Says what a coupon is worth to a customer; one that was redeemed stays so. */
    public static Account define(Account account, Catalogue catalogue, String code, Credit.Terms worth) {
        refuseBad(account, catalogue, worth);
        boolean redeemed = coupon(account, code).map(Coupon::isRedeemed).orElse(false);
        return account.withCredits(account.credits().with(new Coupon(code, worth, redeemed)));
    }

    public static Optional<Coupon> coupon(Account account, String code) {
        return account.credits().coupon(code);
    }

    /** Grants what a coupon is worth, once; {@link ErrorCode#UNKNOWN_COUPON}, {@link ErrorCode#COUPON_ALREADY_USED}. */
    public static Granted redeem(Account account, Catalogue catalogue, String code) {
        refuseIfNotSupported(account);
        Coupon coupon = coupon(account, code).orElseThrow(() -> Refusal.of(ErrorCode.UNKNOWN_COUPON, "the customer has no coupon \"%s\"", code));
        if (coupon.isRedeemed()) {
            throw Refusal.of(ErrorCode.COUPON_ALREADY_USED, "the coupon \"%s\" was redeemed before; a coupon is redeemed once", code);
        }
        return grant(account.withCredits(account.credits().with(coupon.redeemed())), catalogue, coupon.worth());
    }

    /** Takes back what is unused of a campaign's credits; {@link ErrorCode#NOT_FOUND} if the customer has none of it. */
    public static Withdrawn withdraw(Account account, String campaign) {
        refuseIfNotSupported(account);
        List<Credit> credits = account.credits().ofCampaign(campaign);
        if (credits.isEmpty()) {
            throw Refusal.of(ErrorCode.NOT_FOUND, "the customer has no credit of the campaign \"%s\"", campaign);
        }
        Money unused = credits.stream().map(Credit::remaining).reduce(Money.zero(account.credits().currency()), Money::plus);
        CreditBook ended = account.credits().ended(credits::contains, Movement.Type.WITHDRAWN);
        return new Withdrawn(account.withCredits(ended.recordedEnds(account.credits(), Optional.empty(), account.today())), unused);
    }

    /** Takes what is left of the credits whose last day is before a date. */
    static Account expire(Account account, LocalDate date) {
        CreditBook ended = account.credits().ended(credit -> credit.isPastOn(date), Movement.Type.EXPIRED);
        return account.withCredits(ended.recordedEnds(account.credits(), Optional.empty(), account.today()));
    }

    private static void refuseBad(Account account, Catalogue catalogue, Credit.Terms terms) {
        refuseIfNotSupported(account);
        if (!terms.amount().isPositive()) {
            throw Refusal.of(ErrorCode.INVALID_REQUEST, "a credit of %s; allowed: more than 0", terms.amount());
        }
        if (terms.from().isPresent() && terms.until().isPresent() && terms.from().get().isAfter(terms.until().get())) {
            throw Refusal.of(ErrorCode.INVALID_REQUEST, "a credit valid from %s until %s; allowed: a last day that is not before the first",
                    terms.from().get(), terms.until().get());
        }
        terms.limitedTo().forEach(catalogue::item);
    }
}
