package billing.acceptance.expect;

import billing.manager.CreditManager;
import billing.manager.Payment;
import billing.manager.Statement;
import billing.manager.StatementItem;
import billing.money.Money;
import java.util.List;
import java.util.Optional;
import org.opentest4j.AssertionFailedError;

/** Single facts that a scenario expects; what people read when one is wrong says what there is instead, and how it came about. */
public final class Expect {

    private Expect() {}

    public static void total(Money expected, Statement statement) {
        Money actual = statement.amount(StatementItem.TOTAL);
        String explanation = Overshoot.of(expected, statement).map(Overshoot::toString).orElseGet(() -> Computation.of(statement));
        equal("total of " + statement.month(), expected, actual, explanation);
    }

    public static void noStatement(Optional<Statement> statement) {
        statement.ifPresent(there -> {
            throw new AssertionFailedError("Wrong statement of %s: there is one over %s; none was expected\n\n%s"
                    .formatted(there.month(), there.amount(StatementItem.TOTAL), Computation.of(there)));
        });
    }

    public static void unpaid(Money expected, Money actual) {
        equal("unpaid amount", expected, actual, "It is the sum of the totals of the calculated months before that are neither paid, cancelled nor refunded (§9).");
    }

    public static void creditRemains(Money expected, CreditManager.Balance balance, List<CreditManager.Movement> history) {
        equal("remaining credit", expected, balance.remaining(), movements(history));
    }

    public static void creditUsed(Money expected, CreditManager.Balance balance, List<CreditManager.Movement> history) {
        equal("credit used by the month", expected, balance.used(), movements(history));
    }

    public static void status(String expected, Payment payment) {
        if (!payment.status().equals(expected)) {
            throw new AssertionFailedError("Wrong payment status: expected %s, but it is %s\nIts way: %s, over %s"
                    .formatted(expected, payment.status(), String.join(" → ", payment.statuses()), payment.amount()), expected, payment.status());
        }
    }

    public static void charged(int expected, List<Money> charges) {
        if (charges.size() != expected) {
            throw new AssertionFailedError("Wrong number of charges: expected %d, but the gateway made %d: %s"
                    .formatted(expected, charges.size(), charges), expected, charges.size());
        }
    }

    private static void equal(String what, Money expected, Money actual, String explanation) {
        if (!actual.equals(expected)) {
            throw new AssertionFailedError("Wrong %s: expected %s, but it is %s (%s)\n\n%s"
                    .formatted(what, expected, actual, Difference.of(expected, actual), explanation), expected, actual);
        }
    }

    private static String movements(List<CreditManager.Movement> history) {
        TextTable table = new TextTable();
        history.forEach(movement -> table.row(movement.movement(), movement.amount().toString(), movement.campaign()));
        return history.isEmpty() ? "There was no movement of credit." : "The credit history:\n" + table;
    }
}
