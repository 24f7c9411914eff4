package billing.sandbox;

import billing.api.BillingStatement;
import billing.api.ComputationStep;
import billing.api.LineItem;
import billing.api.StatementDocument;
import billing.api.UnpaidAmount;
import billing.engine.Account;
import billing.engine.Calculation;
import billing.engine.Item;
import billing.engine.Line;
import billing.engine.Statement;
import billing.engine.Step;
import billing.money.Money;
import billing.money.UnitPrice;
import billing.text.Decimals;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** Shows what a customer is billed. */
final class BillingHandler {

    private BillingHandler() {}

    static Outcome statement(Account account, Call<Void> call) {
        return Outcome.unchanged(account, wire(account, Calculation.statement(account, call.month())));
    }

    static Outcome unpaid(Account account, Call<Void> call) {
        Money unpaid = Calculation.unpaidBefore(account, call.month());
        return Outcome.unchanged(account, new UnpaidAmount(account.customer().uuid(), call.month(), unpaid.currency().name(), unpaid.minor()));
    }

    static String statementId(Account account, YearMonth month) {
        return "statement-%s-%s".formatted(account.customer().uuid(), month);
    }

    static BillingStatement wire(Account account, Statement statement) {
        YearMonth month = statement.month();
        List<LineItem> items = statement.lines().stream().map(BillingHandler::item).toList();
        List<ComputationStep> computation = statement.steps().stream().map(BillingHandler::step).toList();
        List<StatementDocument> documents = account.billed(month).documents().stream()
                .map(document -> new StatementDocument(document.number(), document.statement().total().minor(), document.day())).toList();
        return new BillingStatement(statementId(account, month), account.customer().uuid(), month, statement.total().currency().name(),
                amount(statement, Item.CHARGE), amount(statement, Item.DISCOUNT), amount(statement, Item.SURCHARGE), amount(statement, Item.SHORTFALL),
                amount(statement, Item.CREDIT), amount(statement, Item.TAX), amount(statement, Item.LATE_FEE), statement.total().minor(),
                Calculation.unpaidBefore(account, month).minor(), items, computation, documents);
    }

    private static BigInteger amount(Statement statement, Item item) {
        return statement.item(item).minor();
    }

    private static LineItem item(Line line) {
        return new LineItem(line.project(), line.counter(), Decimals.shortest(line.quantity().shown()), line.quantity().unit().name(),
                line.tariff().unitPrice().map(UnitPrice::toString), line.tariff().toString(), line.amount().minor());
    }

    private static ComputationStep step(Step step) {
        String item = step.item().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new ComputationStep(step.paragraph(), step.project(), item, step.arithmetic(), step.effect().minor(), step.reached().minor());
    }
}
