package billing.engine;

import billing.money.Currency;
import billing.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A customer's credits, every movement of theirs, and its coupons (rulebook, chapter 7).
 *
 * @param credits in the order in which they were granted
 */
public record CreditBook(Currency currency, List<Credit> credits, List<Movement> history, List<Coupon> coupons) {

    private static final Comparator<Credit> ORDER_OF_USE = Comparator
            .comparing((Credit credit) -> credit.terms().type())
            .thenComparing(credit -> credit.terms().until().orElse(LocalDate.MAX));

    public CreditBook {
        credits = List.copyOf(credits);
        history = List.copyOf(history);
        coupons = List.copyOf(coupons);
    }

    static CreditBook empty(Currency currency) {
        return new CreditBook(currency, List.of(), List.of(), List.of());
    }

    public Money remaining() {
        return credits.stream().map(Credit::remaining).reduce(Money.zero(currency), Money::plus);
    }

    public Money usedIn(YearMonth month) {
        return credits.stream().map(credit -> credit.usedIn(month)).reduce(Money.zero(currency), Money::plus);
    }

    /** The credits that can pay for a month, first the one that is used first; of equals, the earlier granted. */
    List<Credit> usable(YearMonth month) {
        return credits.stream().filter(credit -> credit.availableFor(month).isPositive()).sorted(ORDER_OF_USE).toList();
    }

    Credit credit(String id) {
        return credits.stream().filter(credit -> credit.id().equals(id)).findFirst().orElseThrow();
    }

    List<Credit> ofCampaign(String campaign) {
        return credits.stream().filter(credit -> credit.terms().campaign().equals(campaign)).toList();
    }

    CreditBook granted(Credit credit, LocalDate day) {
        List<Credit> all = new ArrayList<>(credits);
        all.add(credit);
        return new CreditBook(currency, all, history, coupons).with(List.of(new Movement(Movement.Type.GRANTED, credit, credit.terms().amount(), Optional.empty(), day)));
    }

    CreditBook used(Credit credit, YearMonth month, Money amount) {
        return each(same -> same.id().equals(credit.id()), same -> same.use(month, amount));
    }

    /** With all that a month used given back, to be offered to it again. */
    CreditBook released(YearMonth month) {
        return each(credit -> credit.usedIn(month).isPositive(), credit -> credit.release(month));
    }

    /** After a month was calculated: ended credits keep nothing of what it gave back. */
    CreditBook settled(YearMonth month) {
        return each(any -> true, credit -> credit.settled(month));
    }

    /** Takes what is left of some credits. */
    CreditBook ended(Predicate<Credit> which, Movement.Type cause) {
        return each(which, credit -> credit.ended(cause));
    }

    /** With the movements that lead from an earlier state to this one, as far as a month caused them; a credit of which it uses as much as before was not moved. */
    CreditBook recorded(CreditBook before, YearMonth month, LocalDate day) {
        List<Movement> movements = new ArrayList<>();
        for (Credit credit : credits) {
            Money earlier = before.credit(credit.id()).usedIn(month);
            if (!credit.usedIn(month).equals(earlier)) {
                movements.add(new Movement(Movement.Type.RELEASED, credit, earlier, Optional.of(month), day));
                movements.add(new Movement(Movement.Type.USED, credit, credit.usedIn(month), Optional.of(month), day));
            }
        }
        return with(movements).recordedEnds(before, Optional.of(month), day);
    }

    /** With the movements of what was withdrawn and what expired since an earlier state. */
    CreditBook recordedEnds(CreditBook before, Optional<YearMonth> month, LocalDate day) {
        List<Movement> movements = new ArrayList<>();
        for (Credit credit : credits) {
            Credit.End earlier = before.credit(credit.id()).end();
            movements.add(new Movement(Movement.Type.WITHDRAWN, credit, credit.end().withdrawn().minus(earlier.withdrawn()), month, day));
            movements.add(new Movement(Movement.Type.EXPIRED, credit, credit.end().expired().minus(earlier.expired()), month, day));
        }
        return with(movements);
    }

    Optional<Coupon> coupon(String code) {
        return coupons.stream().filter(coupon -> coupon.code().equals(code)).findFirst();
    }

    CreditBook with(Coupon coupon) {
        List<Coupon> all = new ArrayList<>(coupons);
        all.removeIf(other -> other.code().equals(coupon.code()));
        all.add(coupon);
        return new CreditBook(currency, credits, history, all);
    }

    /** With movements, of which those over nothing are none. */
    private CreditBook with(List<Movement> movements) {
        List<Movement> all = new ArrayList<>(history);
        movements.stream().filter(movement -> movement.amount().isPositive()).forEach(all::add);
        return new CreditBook(currency, credits, all, coupons);
    }

    private CreditBook each(Predicate<Credit> which, UnaryOperator<Credit> change) {
        return new CreditBook(currency, credits.stream().map(credit -> which.test(credit) ? change.apply(credit) : credit).toList(), history, coupons);
    }
}
