package billing.engine;

import billing.money.Money;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Damages a customer's ledger on purpose: each damage breaks one law that a ledger obeys, and no other. What there is nothing of cannot be damaged: {@link ErrorCode#INVALID_REQUEST}. */
public final class Damages {

    private Damages() {}

    /** The month's total is one smallest unit more than its items come to. */
    public static Account statementTotal(Account account, YearMonth month) {
        Statement statement = account.billed(month).statement().orElseThrow(() -> nothing("%s has no statement".formatted(month)));
        return account.withMonth(month, account.billed(month).with(statement.over(statement.total().plus(unit(account)))));
    }

    /** The history says that a credit was granted one smallest unit more than it was. */
    public static Account creditBalance(Account account) {
        List<Movement> history = new ArrayList<>(account.credits().history());
        int granted = IntStream.range(0, history.size()).filter(index -> history.get(index).type() == Movement.Type.GRANTED).findFirst()
                .orElseThrow(() -> nothing("the customer was granted no credit"));
        Movement movement = history.get(granted);
        history.set(granted, new Movement(movement.type(), movement.credit(), movement.amount().plus(unit(account)), movement.month(), movement.day()));
        CreditBook book = account.credits();
        return account.withCredits(new CreditBook(book.currency(), book.credits(), history, book.coupons()));
    }

    /** A credit says that the month used one smallest unit more of it; one that the month used up, one less. */
    public static Account creditUse(Account account, YearMonth month) {
        List<Credit> credits = account.credits().credits();
        Optional<Credit> unfinished = credits.stream().filter(credit -> credit.remaining().isPositive()).findFirst();
        Credit credit = unfinished.or(() -> credits.stream().filter(each -> each.usedIn(month).isPositive()).findFirst())
                .orElseThrow(() -> nothing("the customer has no credit of which something is left, or that %s used".formatted(month)));
        CreditBook used = account.credits().used(credit, month, unfinished.isPresent() ? unit(account) : unit(account).negated());
        List<Movement> history = new ArrayList<>(used.history());
        Movement.Type movement = unfinished.isPresent() ? Movement.Type.USED : Movement.Type.RELEASED;
        history.add(new Movement(movement, credit, unit(account), Optional.of(month), account.today()));
        return account.withCredits(new CreditBook(used.currency(), used.credits(), history, used.coupons()));
    }

    /** A status is missing in the way of the month's payment. */
    public static Account paymentHistory(Account account, YearMonth month) {
        Payment payment = payment(account, month);
        List<Payment.Change> history = new ArrayList<>(payment.history());
        if (history.size() < 2) {
            throw nothing("the payment of %s is %s and has no way behind it; register it first".formatted(month, payment.status()));
        }
        history.remove(history.size() - 2);
        return account.withMonth(month, account.billed(month)
                .with(new Payment(payment.id(), month, payment.amount(), payment.isOverdue(), history, payment.charges())));
    }

    /** An event's meter of the month is there twice. */
    public static Account event(Account account, YearMonth month) {
        List<Reading> readings = new ArrayList<>(account.usage().of(month));
        Reading event = readings.stream().filter(reading -> reading.meter().eventId().isPresent()).findFirst()
                .orElseThrow(() -> nothing("%s has no usage with an event".formatted(month)));
        readings.add(event);
        return account.withUsage(account.usage().damaged(month, readings));
    }

    /** The payment of a month that was paid with money: what its charge can be doubled of. */
    public static Payment charged(Account account, YearMonth month) {
        Payment payment = payment(account, month);
        if (payment.status() != PaymentStatus.PAID || payment.amount().isZero()) {
            throw nothing("nothing was charged for %s: its payment is %s over %s".formatted(month, payment.status(), payment.amount()));
        }
        return payment;
    }

    private static Payment payment(Account account, YearMonth month) {
        return account.billed(month).payment().orElseThrow(() -> nothing("%s was never calculated".formatted(month)));
    }

    private static Money unit(Account account) {
        return Money.ofMinor(account.customer().member().currency(), BigInteger.ONE);
    }

    private static Refusal nothing(String why) {
        return Refusal.of(ErrorCode.INVALID_REQUEST, "there is nothing to damage: %s", why);
    }
}
