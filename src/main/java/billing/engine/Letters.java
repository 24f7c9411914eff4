package billing.engine;

import billing.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;

/** Invoices and payment reminders (rulebook, chapter 11). */
final class Letters {

    private Letters() {}

    /** Sends the invoice of a month; once for an amount. */
    static Account invoice(Account account, YearMonth month, LocalDate day) {
        Money total = Calculation.statement(account, month).total();
        boolean sent = account.office().outbox().stream()
                .anyMatch(message -> message.kind() == Message.Kind.INVOICE && message.month().equals(month) && message.amount().equals(total));
        return sent ? account : written(account, Message.Kind.INVOICE, month, day);
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
