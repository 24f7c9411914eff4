package billing.acceptance.audit;

import billing.manager.Ledger;
import billing.manager.LedgerLaw;
import billing.money.Money;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is left of a credit is what was granted and neither used, expired nor withdrawn, by its balance and by its movements (§7). */
final class CreditBalanceLaw {

    private CreditBalanceLaw() {}

    static Stream<Violation> violations(Ledger ledger) {
        return Stream.of(ledger.credits().stream().flatMap(credit -> ofCredit(ledger, credit)), unlisted(ledger),
                ledger.balance().stream().flatMap(CreditBalanceLaw::sum)).flatMap(found -> found);
    }

    private static Stream<Violation> ofCredit(Ledger ledger, Ledger.Credit credit) {
        return Stream.of(balance(credit), notNegative(credit), used(ledger, credit), moved(ledger, credit)).flatMap(found -> found);
    }

    private static Stream<Violation> balance(Ledger.Credit credit) {
        Money left = credit.granted().minus(credit.used()).minus(credit.expired()).minus(credit.withdrawn());
        return broken("%s: granted %s - used %s - expired %s - withdrawn %s = %s, but %s remains", credit.id(), credit.granted(), credit.used(),
                credit.expired(), credit.withdrawn(), left, credit.remaining()).unless(left.equals(credit.remaining()));
    }

    private static Stream<Violation> notNegative(Ledger.Credit credit) {
        return broken("%s: %s remains, which is less than nothing", credit.id(), credit.remaining()).unless(!credit.remaining().isNegative());
    }

    private static Stream<Violation> used(Ledger ledger, Ledger.Credit credit) {
        Money used = Sum.used(ledger, of(credit));
        return broken("%s: the history says that %s was used, but the credit says %s", credit.id(), used, credit.used()).unless(used.equals(credit.used()));
    }

    private static Stream<Violation> moved(Ledger ledger, Ledger.Credit credit) {
        Predicate<Ledger.Movement> its = of(credit);
        Money granted = Sum.of(ledger, "GRANTED", its);
        Money used = Sum.of(ledger, "USED", its);
        Money released = Sum.of(ledger, "RELEASED", its);
        Money expired = Sum.of(ledger, "EXPIRED", its);
        Money withdrawn = Sum.of(ledger, "WITHDRAWN", its);
        Money left = granted.minus(used).plus(released).minus(expired).minus(withdrawn);
        return broken("%s: in the history GRANTED %s - USED %s + RELEASED %s - EXPIRED %s - WITHDRAWN %s = %s, but %s remains", credit.id(), granted, used,
                released, expired, withdrawn, left, credit.remaining()).unless(left.equals(credit.remaining()));
    }

    private static Stream<Violation> unlisted(Ledger ledger) {
        Set<String> listed = ledger.credits().stream().map(Ledger.Credit::id).collect(Collectors.toSet());
        return ledger.movements().stream().map(Ledger.Movement::creditId).distinct()
                .flatMap(id -> broken("%s: the history has movements of it, but the balance does not list it", id).unless(listed.contains(id)));
    }

    private static Stream<Violation> sum(Ledger.Balance balance) {
        Money sum = Sum.of(Money.zero(balance.remaining().currency()), balance.credits().stream().map(Ledger.Credit::remaining));
        return broken("the credits come to %s, but the balance says that %s remains", sum, balance.remaining()).unless(sum.equals(balance.remaining()));
    }

    private static Predicate<Ledger.Movement> of(Ledger.Credit credit) {
        return moved -> moved.creditId().equals(credit.id());
    }

    private static Violation broken(String figures, Object... parts) {
        return new Violation(LedgerLaw.CREDIT_BALANCE, Optional.empty(), figures.formatted(parts), "§7");
    }
}
