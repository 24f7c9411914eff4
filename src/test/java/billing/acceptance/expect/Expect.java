package billing.acceptance.expect;

import billing.manager.CreditManager;
import billing.manager.Payment;
import billing.manager.Statement;
import billing.manager.StatementItem;
import billing.money.Money;
import billing.report.scenario.WrongFigure;
import java.util.List;
import java.util.Optional;
import org.opentest4j.AssertionFailedError;

/** Single facts that a scenario expects; what people read when one is wrong says what there is instead, and how it came about. */
public final class Expect {

    private Expect() {}

    public static void total(Money expected, Statement statement) {
        Money actual = statement.amount(StatementItem.TOTAL);
        if (!actual.equals(expected)) {
            Optional<Overshoot> overshoot = Overshoot.of(expected, statement);
            WrongFigure figure = new WrongFigure(statement.month(), StatementItem.TOTAL.toString(), StatementItem.TOTAL.rule(), new WrongFigure.Amounts(expected, actual),
                    overshoot.map(Overshoot::step).map(WrongFigure.Place::of), Overcharge.of(StatementItem.TOTAL, expected, actual));
            throw new WrongAmount("Wrong total of %s (%s): %s%s\n\n%s".formatted(statement.month(), figure.rule(), Difference.sentence(expected, actual),
                    overshoot.map(step -> "; " + step).orElse(""), overshoot.map(Overshoot::computation).orElseGet(() -> Computation.of(statement))), figure);
        }
    }

    public static void noStatement(Optional<Statement> statement) {
        statement.ifPresent(there -> {
            throw new AssertionFailedError("Wrong statement of %s: there is one over %s; none was expected\n\n%s"
                    .formatted(there.month(), there.amount(StatementItem.TOTAL), Computation.of(there)));
        });
    }

    public static void unpaid(Money expected, Money actual) {
        equal("unpaid amount (§9)", expected, actual, "It is the sum of the totals of the calculated months before that are neither paid, cancelled nor refunded.");
    }

    public static void creditRemains(Money expected, CreditManager.Balance balance, List<CreditManager.Movement> history) {
        equal("remaining credit (§7)", expected, balance.remaining(), movements(history));
    }

    public static void creditUsed(Money expected, CreditManager.Balance balance, List<CreditManager.Movement> history) {
        equal("credit used by the month (§7)", expected, balance.used(), movements(history));
    }

    public static void status(String expected, Payment payment) {
        if (!payment.status().equals(expected)) {
            throw new AssertionFailedError("Wrong payment status (§10): expected %s, but it is %s\nIts way: %s, over %s"
                    .formatted(expected, payment.status(), String.join(" → ", payment.statuses()), payment.amount()), expected, payment.status());
        }
    }

    public static void charged(int expected, List<Money> charges) {
        if (charges.size() != expected) {
            throw new AssertionFailedError("Wrong number of charges (§10): expected %d, but the gateway made %d: %s"
                    .formatted(expected, charges.size(), charges), expected, charges.size());
        }
    }

    private static void equal(String what, Money expected, Money actual, String explanation) {
        if (!actual.equals(expected)) {
            throw new AssertionFailedError("Wrong %s: %s\n\n%s".formatted(what, Difference.sentence(expected, actual), explanation), expected, actual);
        }
    }

    private static String movements(List<CreditManager.Movement> history) {
        TextTable table = new TextTable();
        history.forEach(movement -> table.row(movement.movement(), movement.amount().toString(), movement.campaign()));
        return history.isEmpty() ? "There was no movement of credit." : "The credit history:\n" + table;
    }
}
