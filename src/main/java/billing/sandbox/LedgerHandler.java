package billing.sandbox;

import billing.api.CreditMovement;
import billing.api.CustomerLedger;
import billing.api.LedgerCredits;
import billing.api.LedgerMonth;
import billing.engine.Account;
import billing.engine.Reading;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Shows a customer's whole ledger. It is made anew every time: what the gateway took changes without the account. */
final class LedgerHandler {

    private final PaymentHandler payments;

    LedgerHandler(PaymentHandler payments) {
        this.payments = payments;
    }

    Outcome show(Account account, Call<Void> call) {
        Set<YearMonth> months = new TreeSet<>(account.usage().months());
        months.addAll(account.months().keySet());
        Optional<LedgerCredits> credits = hasCredits(account) ? Optional.of(credits(account)) : Optional.empty();
        return Outcome.unchanged(account, new CustomerLedger(account.customer().uuid(), account.customer().member().currency().name(),
                months.stream().map(month -> month(account, month)).toList(), credits));
    }

    private LedgerMonth month(Account account, YearMonth month) {
        List<String> events = account.usage().of(month).stream().map(Reading::meter).flatMap(meter -> meter.eventId().stream()).toList();
        Optional<BigInteger> creditUsed = hasCredits(account) ? Optional.of(account.credits().usedIn(month).minor()) : Optional.empty();
        return new LedgerMonth(month, account.billed(month).statement().map(statement -> BillingHandler.wire(account, statement)),
                payments.ofMonth(account, month).toList(), events, creditUsed);
    }

    private static LedgerCredits credits(Account account) {
        List<CreditMovement> movements = account.credits().history().stream().map(movement -> CreditHandler.movement(account, movement)).toList();
        return new LedgerCredits(account.credits().remaining().minor(),
                account.credits().credits().stream().map(credit -> CreditHandler.data(account, credit)).toList(), movements);
    }

    private static boolean hasCredits(Account account) {
        return account.customer().member().hasCredits();
    }
}
