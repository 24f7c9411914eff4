package billing.acceptance.audit;

import billing.manager.Ledger;
import billing.manager.LedgerLaw;
import billing.money.Money;
import java.util.Optional;

/** The gateway keeps the amount of a payment that is PAID, and nothing for any other (§10). */
final class ChargeLaw {

    private ChargeLaw() {}

    static void apply(Ledger ledger, Findings found) {
        ledger.months().forEach(month -> month.payments().forEach(payment -> ofPayment(month, payment, found)));
    }

    private static void ofPayment(Ledger.Month month, Ledger.Payment payment, Findings found) {
        Money nothing = Money.zero(payment.amount().currency());
        Money due = payment.status().equals("PAID") ? payment.amount() : nothing;
        Money kept = Sum.of(nothing, payment.charges().stream().filter(charge -> !charge.givenBack()).map(Ledger.Charge::amount));
        found.unless(kept.equals(due), () -> new Violation(LedgerLaw.CHARGE, Optional.of(month.month()),
                "%s: the gateway keeps %s; the payment is %s over %s, so it should keep %s".formatted(payment.id(), kept, payment.status(), payment.amount(), due), "§10"));
    }
}
