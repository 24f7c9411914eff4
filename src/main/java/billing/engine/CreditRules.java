package billing.engine;

import billing.money.Money;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How credits pay for a bill, in their order of use (rulebook, chapter 7). */
final class CreditRules {

    private static final String PARAGRAPH = "§7";

    private CreditRules() {}

    /** Limited credits pay for the lines of their counters: projects in their order, and inside a project lines in the catalogue's. */
    static Bill limited(Bill bill) {
        Map<Line, Money> open = new HashMap<>();
        bill.subject().lines().forEach(line -> open.put(line, line.amount()));
        Bill reached = bill;
        for (Credit credit : usable(bill, true)) {
            for (Line line : bill.subject().lines().stream().filter(line -> credit.terms().limitedTo().contains(line.counter())).toList()) {
                Money used = available(reached, credit).min(open.get(line));
                open.computeIfPresent(line, (same, amount) -> amount.minus(used));
                reached = use(reached, credit, Optional.of(line), used);
            }
        }
        return reached;
    }

    static Bill general(Bill bill) {
        Bill reached = bill;
        for (Credit credit : usable(bill, false)) {
            reached = use(reached, credit, Optional.empty(), available(reached, credit).min(reached.amount()));
        }
        return reached;
    }

    private static List<Credit> usable(Bill bill, boolean limited) {
        return bill.credits().usable(bill.subject().month()).stream().filter(credit -> credit.terms().isLimited() == limited).toList();
    }

    private static Money available(Bill bill, Credit credit) {
        return bill.credits().credit(credit.id()).availableFor(bill.subject().month());
    }

    private static Bill use(Bill bill, Credit credit, Optional<Line> line, Money used) {
        if (!used.isPositive()) {
            return bill;
        }
        String what = "%s credit of campaign %s%s, %s".formatted(credit.terms().type(), credit.terms().campaign(),
                line.map(paid -> " for " + paid.counter() + " in " + paid.project()).orElse(""),
                credit.end().cause().map(cause -> cause + " since, offered to this month again").orElse(available(bill, credit) + " available"));
        return bill.with(new Bill.Entry(PARAGRAPH, line.map(Line::project), Item.CREDIT, what), used)
                .with(bill.credits().used(credit, bill.subject().month(), used));
    }
}
