package billing.engine;

import billing.money.Money;
import billing.money.Percent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the adjustments of one level do to what reaches it: extras, then percent discounts, then static discounts; never below 0 (rulebook, chapter 6).
 *
 * <p>Example: 1,265,192 and a static extra of 2,000 are 1,267,192; a discount of 10 % takes 126,720, rounded up.
 */
final class AdjustmentRules {

    private static final String PARAGRAPH = "§6";
    private static final Percent ALL = new Percent(BigDecimal.valueOf(100));

    private final Optional<String> project;
    private final List<Adjustment> adjustments;

    private AdjustmentRules(Optional<String> project, List<Adjustment> adjustments) {
        this.project = project;
        this.adjustments = adjustments;
    }

    /** @param project whose lines and adjustments; absent: the sum of the projects, and the billing group's adjustments */
    static Bill apply(Bill bill, Optional<String> project) {
        List<Adjustment> here = bill.subject().adjustments().stream().filter(adjustment -> adjustment.terms().project().equals(project)).toList();
        AdjustmentRules level = new AdjustmentRules(project, here);
        return level.staticDiscounts(level.percentDiscounts(level.percentExtras(level.staticExtras(bill))));
    }

    private Bill staticExtras(Bill bill) {
        Bill reached = bill;
        for (Adjustment.Value extra : values(AdjustmentType.STATIC_EXTRA)) {
            reached = reached.with(entry(Item.SURCHARGE, "surcharge of " + extra.amount()), extra.amount());
        }
        return reached;
    }

    private Bill percentExtras(Bill bill) {
        Money base = bill.reached(project);
        Bill reached = bill;
        for (Adjustment.Value extra : values(AdjustmentType.PERCENT_EXTRA)) {
            reached = reached.with(entry(Item.SURCHARGE, "surcharge of " + extra.percent() + " of " + base), base.floorOf(extra.percent()));
        }
        return reached;
    }

    private Bill percentDiscounts(Bill bill) {
        List<Percent> percents = values(AdjustmentType.PERCENT_DISCOUNT).stream().map(Adjustment.Value::percent).toList();
        if (percents.isEmpty()) {
            return bill;
        }
        Money base = bill.reached(project);
        Percent sum = percents.stream().reduce(Percent::plus).orElseThrow().min(ALL);
        return bill.with(entry(Item.DISCOUNT, "discount of " + sum + " of " + base), base.ceilingOf(sum));
    }

    private Bill staticDiscounts(Bill bill) {
        Bill reached = bill;
        for (Adjustment.Value discount : values(AdjustmentType.STATIC_DISCOUNT)) {
            Money left = reached.reached(project);
            Money taken = discount.amount().min(left);
            String lost = taken.equals(discount.amount()) ? "" : ", of which " + left + " was left to take";
            reached = reached.with(entry(Item.DISCOUNT, "discount of " + discount.amount() + lost), taken);
        }
        return reached;
    }

    private List<Adjustment.Value> values(AdjustmentType type) {
        return adjustments.stream().map(Adjustment::terms).filter(terms -> terms.type() == type).map(Adjustment.Terms::value).toList();
    }

    private Bill.Entry entry(Item item, String arithmetic) {
        return new Bill.Entry(PARAGRAPH, project, item, project.map(name -> name + ": ").orElse("billing group: ") + arithmetic);
    }
}
