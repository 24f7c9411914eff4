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

    /** Collects what a month that is READY owes. */
    static Account pay(Account account, YearMonth month, Cashier cashier) {
        Optional<Payment> due = account.billed(month).payment().filter(payment -> payment.status() == PaymentStatus.READY);
        return due.map(payment -> Payments.settled(account, payment, cashier.charge(account, payment))).orElse(account);
    }
}
