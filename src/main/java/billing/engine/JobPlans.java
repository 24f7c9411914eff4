package billing.engine;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What each batch job does, step by step (rulebook, chapter 11). A step does nothing that is done already, so that a job can run again.
 *
 * <p>A job about a month means that of its date; statements and invoices are of the month before; what is owed is owed for the months before;
 * the month of the date is paid once it is due.
 */
final class JobPlans {

    private JobPlans() {}

    static List<UnaryOperator<Account>> calculate(Account account, LocalDate date, Jobs.Means means) {
        return List.of(now -> Calculation.calculate(now, means.prices(), YearMonth.from(date)));
    }

    static List<UnaryOperator<Account>> aggregate(Account account, LocalDate date, Jobs.Means means) {
        YearMonth month = YearMonth.from(date);
        return List.of(now -> now.withUsage(now.usage().aggregated(month, Rating.volumes(now, means.prices().catalogue(), month))));
    }

    static List<UnaryOperator<Account>> closeStatement(Account account, LocalDate date, Jobs.Means means) {
        return List.of(now -> Documents.close(now, YearMonth.from(date).minusMonths(1), date));
    }

    static List<UnaryOperator<Account>> processPayments(Account account, LocalDate date, Jobs.Means means) {
        return due(account, date).flatMap(month -> Stream.<UnaryOperator<Account>>of(
                now -> Dues.move(now, month, PaymentAction.REGISTER),
                now -> Dues.move(now, month, PaymentAction.PREPARE),
                now -> Dues.pay(now, month, means.cashier()))).toList();
    }

    static List<UnaryOperator<Account>> markOverdue(Account account, LocalDate date, Jobs.Means means) {
        return unpaidBefore(account, date).<UnaryOperator<Account>>map(month -> now -> LateFees.mark(now, month)).toList();
    }

    static List<UnaryOperator<Account>> expireCredits(Account account, LocalDate date, Jobs.Means means) {
        return List.of(now -> Credits.expire(now, date));
    }

    static List<UnaryOperator<Account>> renewContract(Account account, LocalDate date, Jobs.Means means) {
        return List.of(now -> Contracts.renew(now, YearMonth.from(date)));
    }

    static List<UnaryOperator<Account>> remind(Account account, LocalDate date, Jobs.Means means) {
        return unpaidBefore(account, date).<UnaryOperator<Account>>map(month -> now -> Letters.remind(now, month, date)).toList();
    }

    static List<UnaryOperator<Account>> sendInvoice(Account account, LocalDate date, Jobs.Means means) {
        return List.of(now -> Letters.invoice(now, YearMonth.from(date).minusMonths(1), date));
    }

    static List<UnaryOperator<Account>> reconcile(Account account, LocalDate date, Jobs.Means means) {
        return List.of(now -> {
            List<String> findings = Reconciliation.findings(now, means.cashier());
            if (!findings.isEmpty()) {
                throw new JobFailure("the ledger does not add up: " + String.join("; ", findings));
            }
            return now;
        });
    }

    /** The months that are over, and that of the date once it was prepared: then it is due. */
    private static Stream<YearMonth> due(Account account, LocalDate date) {
        YearMonth month = YearMonth.from(date);
        return account.unpaidMonths().filter(unpaid -> unpaid.isBefore(month) || unpaid.equals(month) && account.billed(unpaid).isReady());
    }

    private static Stream<YearMonth> unpaidBefore(Account account, LocalDate date) {
        return account.unpaidMonths().filter(month -> month.isBefore(YearMonth.from(date)));
    }
}
