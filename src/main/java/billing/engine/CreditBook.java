package billing.engine;

import billing.money.Currency;
import billing.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A customer's credits and every movement of theirs (rulebook, chapter 7).
 *
 * @param credits in the order in which they were granted
 */
public record CreditBook(Currency currency, List<Credit> credits, List<Movement> history) {

    private static final Comparator<Credit> ORDER_OF_USE = Comparator
            .comparing((Credit credit) -> credit.terms().type())
            .thenComparing(credit -> credit.terms().until().orElse(LocalDate.MAX));

    public CreditBook {
        credits = List.copyOf(credits);
        history = List.copyOf(history);
    }

    static CreditBook empty(Currency currency) {
        return new CreditBook(currency, List.of(), List.of());
    }

    public Money remaining() {
        return credits.stream().map(Credit::remaining).reduce(Money.zero(currency), Money::plus);
    }

    public Money usedIn(YearMonth month) {
        return credits.stream().map(credit -> credit.usedIn(month)).reduce(Money.zero(currency), Money::plus);
    }

    /** The credits that can pay for a month, first the one that is used first; of equals, the earlier granted. */
    List<Credit> usable(YearMonth month) {
        return credits.stream().filter(credit -> credit.isUsableFor(month)).sorted(ORDER_OF_USE).toList();
    }

    CreditBook granted(Credit credit, LocalDate day) {
        List<Credit> all = new ArrayList<>(credits);
        all.add(credit);
        List<Movement> movements = new ArrayList<>(history);
        movements.add(new Movement(Movement.Type.GRANTED, credit, credit.terms().amount(), Optional.empty(), day));
        return new CreditBook(currency, all, movements);
    }

    CreditBook used(Credit credit, YearMonth month, Money amount) {
        return new CreditBook(currency, credits.stream().map(each -> each.id().equals(credit.id()) ? each.use(month, amount) : each).toList(), history);
    }

    /** With all that a month used given back, to be offered to it again. */
    CreditBook released(YearMonth month) {
        return new CreditBook(currency, credits.stream().map(credit -> credit.release(month)).toList(), history);
    }

    /** With the movements that lead from an earlier state of a month to this one; a credit of which the month uses as much as before did not move. */
    CreditBook recorded(CreditBook before, YearMonth month, LocalDate day) {
        List<Movement> movements = new ArrayList<>(history);
        for (int index = 0; index < credits.size(); index++) {
            Money earlier = before.credits.get(index).usedIn(month);
            Money now = credits.get(index).usedIn(month);
            if (!now.equals(earlier)) {
                addIfPositive(movements, new Movement(Movement.Type.RELEASED, credits.get(index), earlier, Optional.of(month), day));
                addIfPositive(movements, new Movement(Movement.Type.USED, credits.get(index), now, Optional.of(month), day));
            }
        }
        return new CreditBook(currency, credits, movements);
    }

    private static void addIfPositive(List<Movement> movements, Movement movement) {
        if (movement.amount().isPositive()) {
            movements.add(movement);
        }
    }
}
