package billing.engine;

import billing.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A credit and what became of it (rulebook, chapter 7).
 *
 * @param uses what each month used of it; a month that used nothing is absent
 * @param end what took its unused part, if something did
 */
public record Credit(String id, Terms terms, Map<YearMonth, Money> uses, End end) {

    /**
     * What was granted.
     *
     * @param campaign who granted it, or the code of its coupon
     * @param limitedTo the counters that it pays for; empty: it is general
     * @param from the first day it is valid on; absent: from ever
     * @param until the last day it is valid on; absent: for ever
     */
    public record Terms(String campaign, CreditType type, Money amount, List<String> limitedTo, Optional<LocalDate> from, Optional<LocalDate> until) {

        public Terms {
            limitedTo = List.copyOf(limitedTo);
        }

        boolean isLimited() {
            return !limitedTo.isEmpty();
        }
    }

    /**
     * What was withdrawn from a credit and what expired of it.
     *
     * @param cause WITHDRAWN or EXPIRED, whichever came first; absent: the credit has not ended
     * @param returned what months gave back since: offered to them again, and to no other
     */
    public record End(Optional<Movement.Type> cause, Money withdrawn, Money expired, Map<YearMonth, Money> returned) {

        public End {
            returned = Map.copyOf(returned);
        }

        End by(Movement.Type type, Money amount, Map<YearMonth, Money> stillReturned) {
            boolean expires = type == Movement.Type.EXPIRED;
            return new End(cause.or(() -> Optional.of(type)), expires ? withdrawn : withdrawn.plus(amount), expires ? expired.plus(amount) : expired, stillReturned);
        }
    }

    public Credit {
        uses = Map.copyOf(uses);
    }

    static Credit granted(String id, Terms terms) {
        Money nothing = Money.zero(terms.amount().currency());
        return new Credit(id, terms, Map.of(), new End(Optional.empty(), nothing, nothing, Map.of()));
    }

    public Money used() {
        return uses.values().stream().reduce(zero(), Money::plus);
    }

    public Money remaining() {
        return terms.amount().minus(used()).minus(end.withdrawn()).minus(end.expired());
    }

    Money usedIn(YearMonth month) {
        return uses.getOrDefault(month, zero());
    }

    /** What a month may use: what remains, where the credit is valid on its last day; of a credit that has ended, what the month itself gave back. */
    Money availableFor(YearMonth month) {
        if (!isValidOn(month.atEndOfMonth())) {
            return zero();
        }
        return end.cause().isPresent() ? end.returned().getOrDefault(month, zero()) : remaining();
    }

    Credit use(YearMonth month, Money amount) {
        Map<YearMonth, Money> all = new HashMap<>(uses);
        all.merge(month, amount, Money::plus);
        return new Credit(id, terms, all, end.cause().isPresent() ? returned(month, amount.negated()) : end);
    }

    /** With what a month used given back. */
    Credit release(YearMonth month) {
        Map<YearMonth, Money> all = new HashMap<>(uses);
        all.remove(month);
        return new Credit(id, terms, all, end.cause().isPresent() ? returned(month, usedIn(month)) : end);
    }

    /** After a month was calculated: what it gave back to an ended credit and did not use again is gone. */
    Credit settled(YearMonth month) {
        Map<YearMonth, Money> others = new HashMap<>(end.returned());
        Money rest = Optional.ofNullable(others.remove(month)).orElse(zero());
        return end.cause().map(cause -> new Credit(id, terms, uses, end.by(cause, rest, others))).orElse(this);
    }

    /** Takes all that is left. */
    Credit ended(Movement.Type cause) {
        return new Credit(id, terms, uses, end.by(cause, remaining(), Map.of()));
    }

    boolean isPastOn(LocalDate day) {
        return terms.until().filter(last -> last.isBefore(day)).isPresent();
    }

    private boolean isValidOn(LocalDate day) {
        return terms.from().map(from -> !from.isAfter(day)).orElse(true) && terms.until().map(until -> !until.isBefore(day)).orElse(true);
    }

    private End returned(YearMonth month, Money more) {
        Map<YearMonth, Money> all = new HashMap<>(end.returned());
        all.merge(month, more, Money::plus);
        return new End(end.cause(), end.withdrawn(), end.expired(), all);
    }

    private Money zero() {
        return Money.zero(terms.amount().currency());
    }
}
