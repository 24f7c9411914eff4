package billing.engine;

import java.time.YearMonth;
import java.util.Optional;

/** Collecting what a month owes without the customer doing anything; what is done already is left alone. */
final class Dues {

    private Dues() {}

    /** Registers or prepares the payment of a month, if it is where that is done from. */
    static Account move(Account account, YearMonth month, PaymentAction action) {
        return account.billed(month).payment().filter(payment -> payment.status() == action.from())
                .map(payment -> Payments.move(account, payment.id(), action)).orElse(account);
    }

    /** Pays a month that is READY in full; the payment has one idempotency key, however often it is tried. */
    static Account pay(Account account, YearMonth month, Cashier cashier) {
        Optional<Payment> due = account.billed(month).payment().filter(payment -> payment.status() == PaymentStatus.READY);
        return due.map(payment -> Payments.pay(account, new PaymentOrder("batch-" + payment.id(), month, payment.amount()), cashier)).orElse(account);
    }
}
