package billing.acceptance.audit;

import billing.manager.Ledger;
import billing.manager.LedgerLaw;
import billing.money.Money;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is left of a credit is what was granted and neither used, expired nor withdrawn, by its balance and by its movements (§7). */
final class CreditBalanceLaw {

    private CreditBalanceLaw() {}

    static void apply(Ledger ledger, Findings found) {
        ledger.credits().forEach(credit -> ofCredit(ledger, credit, found));
        unlisted(ledger, found);
        ledger.balance().ifPresent(balance -> sum(balance, found));
    }

    private static void ofCredit(Ledger ledger, Ledger.Credit credit, Findings found) {
        balance(credit, found);
        found.unless(!credit.remaining().isNegative(), () -> broken("%s: %s remains, which is less than nothing", credit.id(), credit.remaining()));
        Money used = Sum.used(ledger, of(credit));
        found.unless(used.equals(credit.used()), () ->
                broken("%s: the history says that %s was used, but the credit says %s", credit.id(), used, credit.used()));
        moved(ledger, credit, found);
    }

    private static void balance(Ledger.Credit credit, Findings found) {
        Money left = credit.granted().minus(credit.used()).minus(credit.expired()).minus(credit.withdrawn());
        found.unless(left.equals(credit.remaining()), () -> broken("%s: granted %s - used %s - expired %s - withdrawn %s = %s, but %s remains", credit.id(),
                credit.granted(), credit.used(), credit.expired(), credit.withdrawn(), left, credit.remaining()));
    }

    private static void moved(Ledger ledger, Ledger.Credit credit, Findings found) {
        Predicate<Ledger.Movement> its = of(credit);
        Money granted = Sum.of(ledger, "GRANTED", its);
        Money used = Sum.of(ledger, "USED", its);
        Money released = Sum.of(ledger, "RELEASED", its);
        Money expired = Sum.of(ledger, "EXPIRED", its);
        Money withdrawn = Sum.of(ledger, "WITHDRAWN", its);
        Money left = granted.minus(used).plus(released).minus(expired).minus(withdrawn);
        found.unless(left.equals(credit.remaining()), () ->
                broken("%s: in the history GRANTED %s - USED %s + RELEASED %s - EXPIRED %s - WITHDRAWN %s = %s, but %s remains", credit.id(), granted, used,
                        released, expired, withdrawn, left, credit.remaining()));
    }

    private static void unlisted(Ledger ledger, Findings found) {
        Set<String> listed = ledger.credits().stream().map(Ledger.Credit::id).collect(Collectors.toSet());
        ledger.movements().stream().map(Ledger.Movement::creditId).distinct().forEach(id ->
                found.unless(listed.contains(id), () -> broken("%s: the history has movements of it, but the balance does not list it", id)));
    }

    private static void sum(Ledger.Balance balance, Findings found) {
        Money sum = Sum.of(Money.zero(balance.remaining().currency()), balance.credits().stream().map(Ledger.Credit::remaining));
        found.unless(sum.equals(balance.remaining()), () ->
                broken("the credits come to %s, but the balance says that %s remains", sum, balance.remaining()));
    }

    private static Predicate<Ledger.Movement> of(Ledger.Credit credit) {
        return moved -> moved.creditId().equals(credit.id());
    }

    private static Violation broken(String figures, Object... parts) {
        return new Violation(LedgerLaw.CREDIT_BALANCE, Optional.empty(), figures.formatted(parts), "§7");
    }
}
