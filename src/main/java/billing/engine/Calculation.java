package billing.engine;

import billing.money.Money;
import java.time.YearMonth;

/** Calculating a month's bill, and what the statement then says (rulebook, chapters 8 and 9). */
public final class Calculation {

    private Calculation() {}

    /** Calculates a month afresh from its usage and credits; its payment is opened, or follows the new total. Twice changes nothing. */
    public static Account calculate(Account account, Catalogue catalogue, YearMonth month) {
        account.refuseIfClosed(month, "is not calculated again");
        CreditBook released = account.credits().released(month);
        Bill.Subject subject = new Bill.Subject(account.customer().member(), month, Rating.lines(account, catalogue, month));
        Bill bill = StatementRules.apply(Bill.of(subject, released));
        BilledMonth billed = account.billed(month);
        String nextPaymentId = "pay-%s-%s-%d".formatted(account.customer().uuid(), month, billed.payments().size() + 1);
        return account.withCredits(bill.credits().recorded(account.credits(), month, account.today()))
                .withMonth(month, billed.calculated(Statement.of(bill), nextPaymentId, account.today()));
    }

    /** The statement of a month; {@link ErrorCode#NO_STATEMENT} if it was never calculated, or voided since. */
    public static Statement statement(Account account, YearMonth month) {
        return account.billed(month).statement().orElseThrow(() -> Refusal.of(ErrorCode.NO_STATEMENT,
                "%s has no statement: %s", month, account.billed(month).payments().isEmpty() ? "it was never calculated" : "it was voided and not calculated since"));
    }

    /** What a customer owes for the months before one: the totals of those that are calculated and neither paid, cancelled nor refunded. */
    public static Money unpaidBefore(Account account, YearMonth month) {
        return account.months().entrySet().stream()
                .filter(billed -> billed.getKey().isBefore(month) && !billed.getValue().isPaid())
                .flatMap(billed -> billed.getValue().statement().stream())
                .map(Statement::total)
                .reduce(Money.zero(account.customer().member().currency()), Money::plus);
    }
}
