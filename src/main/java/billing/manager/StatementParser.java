package billing.manager;

import billing.api.BillingStatement;
import billing.api.ComputationStep;
import billing.api.LineItem;
import billing.api.StatementDocument;
import billing.money.Currency;
import billing.money.Money;
import billing.money.UnitPrice;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A statement from the wire in the business's words: amounts with their currency, projects as the scenario calls them. */
final class StatementParser {

    private final TestCustomer customer;
    private final Currency currency;

    private StatementParser(TestCustomer customer, Currency currency) {
        this.customer = customer;
        this.currency = currency;
    }

    static Statement parse(TestCustomer customer, BillingStatement wire) {
        StatementParser parser = new StatementParser(customer, Currency.of(wire.currency()));
        List<Statement.Line> lines = wire.items().stream().map(parser::line).toList();
        List<Statement.Step> steps = wire.computation().stream().map(parser::step).toList();
        List<Statement.Document> documents = wire.documents().stream().map(parser::document).toList();
        return new Statement(wire.month(), parser.amounts(wire), lines, steps, documents);
    }

    private Map<StatementItem, Money> amounts(BillingStatement wire) {
        Map<StatementItem, Money> amounts = new EnumMap<>(StatementItem.class);
        amounts.put(StatementItem.CHARGE, money(wire.charge()));
        amounts.put(StatementItem.DISCOUNT, money(wire.discount()));
        amounts.put(StatementItem.SURCHARGE, money(wire.surcharge()));
        amounts.put(StatementItem.SHORTFALL, money(wire.shortfall()));
        amounts.put(StatementItem.CREDIT, money(wire.credit()));
        amounts.put(StatementItem.TAX, money(wire.vat()));
        amounts.put(StatementItem.LATE_FEE, money(wire.lateFee()));
        amounts.put(StatementItem.TOTAL, money(wire.totalAmount()));
        amounts.put(StatementItem.UNPAID, money(wire.unpaid()));
        return amounts;
    }

    private Statement.Line line(LineItem item) {
        return new Statement.Line(customer.projectName(item.projectId()), item.counterName(), new BigDecimal(item.quantity()), item.unit(),
                item.unitPrice().map(UnitPrice::of), item.tariff(), money(item.amount()));
    }

    private Statement.Step step(ComputationStep step) {
        return new Statement.Step(step.rule(), step.projectId().map(customer::projectName), step.item(), step.arithmetic(), money(step.effect()),
                money(step.reached()));
    }

    private Statement.Document document(StatementDocument wire) {
        return new Statement.Document(wire.number(), money(wire.totalAmount()), wire.date());
    }

    private Money money(BigInteger smallestUnits) {
        return Money.ofMinor(currency, smallestUnits);
    }
}
