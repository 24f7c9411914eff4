package billing.engine;

import billing.money.Money;
import billing.money.Percent;
import java.util.List;
import java.util.function.UnaryOperator;

/** The rules of a statement, in the order in which they apply (rulebook, chapter 8). */
final class StatementRules {

    private static final List<UnaryOperator<Bill>> IN_ORDER = List.of(
            StatementRules::charge,
            StatementRules::generalCredit,
            StatementRules::tax);

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
            reached = reached.with(new Bill.Entry("§4", Item.CHARGE, arithmetic), line.amount());
        }
        return reached;
    }

    private static Bill generalCredit(Bill bill) {
        Bill reached = bill;
        for (Credit credit : bill.credits().usable(bill.subject().month())) {
            Money used = credit.remaining().min(reached.amount());
            if (used.isPositive()) {
                String arithmetic = credit.terms().type() + " credit of campaign " + credit.terms().campaign() + ", " + credit.remaining() + " available";
                reached = reached.with(new Bill.Entry("§7", Item.CREDIT, arithmetic), used)
                        .with(reached.credits().used(credit, bill.subject().month(), used));
            }
        }
        return reached;
    }

    private static Bill tax(Bill bill) {
        Percent rate = bill.subject().member().tax();
        Money tax = bill.amount().floorOf(rate);
        return rate.isZero() ? bill : bill.with(new Bill.Entry("§8", Item.TAX, rate + " of " + bill.amount()), tax);
    }
}
