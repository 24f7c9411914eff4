package billing.engine;

import billing.money.Money;
import billing.money.Percent;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The rules of a statement, in the order in which they apply (rulebook, chapter 8). */
final class StatementRules {

    private static final List<UnaryOperator<Bill>> IN_ORDER = List.of(
            StatementRules::charge,
            CreditRules::limited,
            StatementRules::projectAdjustments,
            StatementRules::groupAdjustments,
            StatementRules::shortfall,
            CreditRules::general,
            StatementRules::tax,
            StatementRules::lateFee);

    private StatementRules() {}

    static Bill apply(Bill bill) {
        Bill reached = bill;
        for (UnaryOperator<Bill> rule : IN_ORDER) {
            reached = rule.apply(reached);
        }
        return reached;
    }

    private static Bill charge(Bill bill) {
        Bill reached = bill;
        for (Line line : bill.subject().lines()) {
            String arithmetic = line.counter() + " in " + line.project() + ": " + line.quantity() + " at " + line.tariff();
            reached = reached.with(new Bill.Entry("§4", Optional.of(line.project()), Item.CHARGE, arithmetic), line.amount());
        }
        return reached;
    }

    private static Bill projectAdjustments(Bill bill) {
        Bill reached = bill;
        for (Project project : bill.subject().customer().projects()) {
            reached = AdjustmentRules.apply(reached, Optional.of(project.id()));
        }
        return reached;
    }

    private static Bill groupAdjustments(Bill bill) {
        return AdjustmentRules.apply(bill, Optional.empty());
    }

    private static Bill shortfall(Bill bill) {
        Money limitedCredit = bill.item(Item.CREDIT);
        Money reached = bill.amount().plus(limitedCredit);
        return bill.subject().baseFee().filter(fee -> reached.compareTo(fee) < 0).map(fee -> bill.with(
                Bill.Entry.of("§5", Item.SHORTFALL, "base fee " + fee + " - " + reached + (limitedCredit.isZero() ? "" : ", of which " + limitedCredit + " by limited credit")),
                fee.minus(reached))).orElse(bill);
    }

    private static Bill tax(Bill bill) {
        Percent rate = bill.subject().member().tax();
        Money tax = bill.amount().floorOf(rate);
        return rate.isZero() ? bill : bill.with(Bill.Entry.of("§8", Item.TAX, rate + " of " + bill.amount()), tax);
    }

    private static Bill lateFee(Bill bill) {
        Money total = bill.amount();
        return bill.subject().isOverdue() ? bill.with(Bill.Entry.of(LateFees.PARAGRAPH, Item.LATE_FEE, LateFees.arithmetic(total)), LateFees.fee(total)) : bill;
    }
}
