package billing.engine;

import billing.money.Money;
import java.time.YearMonth;

/** Calculating a month's bill, and what the statement then says (rulebook, chapters 8 and 9). */
public final class Calculation {

    private Calculation() {}

    /** Calculates a month afresh from its usage, contract, adjustments and credits; its payment is opened, or follows the new total. Twice changes nothing. */
    public static Account calculate(Account account, PriceList prices, YearMonth month) {
        account.refuseIfClosed(month, "is not calculated again");
        CreditBook released = account.credits().released(month);
        BilledMonth billed = account.billed(month);
        Bill bill = StatementRules.apply(Bill.of(subject(account, prices, month), released));
        String nextPaymentId = "pay-%s-%s-%d".formatted(account.customer().uuid(), month, billed.payments().size() + 1);
        return account.withCredits(bill.credits().settled(month).recorded(account.credits(), month, account.today()))
                .withMonth(month, billed.calculated(Statement.of(bill), nextPaymentId, account.today()));
    }

    private static Bill.Subject subject(Account account, PriceList prices, YearMonth month) {
        return new Bill.Subject(account.customer(), month, Rating.lines(account, prices, month), account.agreements().adjustmentsOf(month),
                prices.terms(account, month).map(ContractTerms::baseFee), account.billed(month).isOverdue());
    }

    /** The statement of a month; {@link ErrorCode#NO_STATEMENT} if it was never calculated, or voided since. */
    public static Statement statement(Account account, YearMonth month) {
        return account.billed(month).statement().orElseThrow(() -> Refusal.of(ErrorCode.NO_STATEMENT,
                "%s has no statement: %s", month, account.billed(month).payments().isEmpty() ? "it was never calculated" : "it was voided and not calculated since"));
    }

    /** What a customer owes for the months before one: the totals of those that are calculated and neither paid, cancelled nor refunded. */
    public static Money unpaidBefore(Account account, YearMonth month) {
        return account.unpaidMonths().filter(unpaid -> unpaid.isBefore(month)).map(unpaid -> statement(account, unpaid).total())
                .reduce(Money.zero(account.customer().member().currency()), Money::plus);
    }
}
