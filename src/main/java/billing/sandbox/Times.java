package billing.sandbox;

import billing.engine.Account;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Days of a customer's clock as times on the wire. */
final class Times {

    private Times() {}

    static OffsetDateTime beginOf(LocalDate day, Account account) {
        return day.atStartOfDay(account.zone()).toOffsetDateTime();
    }
}
