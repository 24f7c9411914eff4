package billing.engine;

import billing.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A credit and what is left of it (rulebook, chapter 7).
 *
 * @param used what each month used of it; a month that used nothing is absent
 */
public record Credit(String id, Terms terms, Map<YearMonth, Money> used) {

    /**
     * What was granted.
     *
     * @param from the first day it is valid on; absent: from ever
     * @param until the last day it is valid on; absent: for ever
     */
    public record Terms(String campaign, CreditType type, Money amount, Optional<LocalDate> from, Optional<LocalDate> until) {}

    public Credit {
        used = Map.copyOf(used);
    }

    public Money remaining() {
        return used.values().stream().reduce(terms.amount(), Money::minus);
    }

    Money usedIn(YearMonth month) {
        return used.getOrDefault(month, Money.zero(terms.amount().currency()));
    }

    /** A credit pays for a month on whose last day it is valid. */
    boolean isUsableFor(YearMonth month) {
        LocalDate lastDay = month.atEndOfMonth();
        return terms.from().map(from -> !from.isAfter(lastDay)).orElse(true) && terms.until().map(until -> !until.isBefore(lastDay)).orElse(true);
    }

    Credit use(YearMonth month, Money amount) {
        Map<YearMonth, Money> uses = new HashMap<>(used);
        uses.merge(month, amount, Money::plus);
        return new Credit(id, terms, uses);
    }

    Credit release(YearMonth month) {
        Map<YearMonth, Money> uses = new HashMap<>(used);
        uses.remove(month);
        return new Credit(id, terms, uses);
    }
}
