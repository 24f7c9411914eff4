package billing.engine;

import billing.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Invoices and payment reminders (rulebook, chapter 11). */
final class Letters {

    private Letters() {}

    /** Sends the invoice of a month, unless the last one is over the same amount. */
    static Account invoice(Account account, YearMonth month, LocalDate day) {
        Money total = Calculation.statement(account, month).total();
        Optional<Message> last = account.office().outbox().stream()
                .filter(message -> message.kind() == Message.Kind.INVOICE && message.month().equals(month)).reduce((earlier, later) -> later);
        return last.map(Message::amount).equals(Optional.of(total)) ? account : written(account, Message.Kind.INVOICE, month, day);
    }

    /** Reminds of a month whose amount was demanded and not paid; once for a day. */
    static Account remind(Account account, YearMonth month, LocalDate day) {
        boolean sent = account.office().outbox().stream()
                .anyMatch(message -> message.kind() == Message.Kind.PAYMENT_REMINDER && message.month().equals(month) && message.day().equals(day));
        return sent || !account.billed(month).isDemanded() ? account : written(account, Message.Kind.PAYMENT_REMINDER, month, day);
    }

    private static Account written(Account account, Message.Kind kind, YearMonth month, LocalDate day) {
        String id = "message-" + (account.office().outbox().size() + 1);
        return account.withOffice(account.office().with(new Message(id, kind, month, Calculation.statement(account, month).total(), day)));
    }
}
