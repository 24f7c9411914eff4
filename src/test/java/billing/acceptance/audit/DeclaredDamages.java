package billing.acceptance.audit;

import billing.manager.Damage;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** The damages that a scenario did to its ledger on purpose, and that the audit must find. */
public final class DeclaredDamages {

    private final List<Declared> declared = new ArrayList<>();

    /** A damage and the month it was done to. */
    record Declared(YearMonth month, Damage damage) {

        /** Whether a broken law is what the damage does; credits belong to no month. */
        boolean explains(Violation violation) {
            return violation.law() == damage.breaks() && violation.month().map(month::equals).orElse(true);
        }

        @Override
        public String toString() {
            return "%s of %s (%s)".formatted(damage, month, damage.breaks());
        }
    }

    public void declare(YearMonth month, Damage damage) {
        declared.add(new Declared(month, damage));
    }

    List<Declared> all() {
        return List.copyOf(declared);
    }
}
