package billing.acceptance.expect;

import billing.manager.StatementItem;
import billing.money.Money;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a customer is asked too much because an item is wrong, negative where it is too little; a discount or credit that is too low asks too much. */
final class Overcharge {

    private static final Set<StatementItem> LOWERING = EnumSet.of(StatementItem.DISCOUNT, StatementItem.CREDIT);

    private Overcharge() {}

    /** Nothing where the two are of different currencies. */
    static Optional<Money> of(StatementItem item, Money expected, Money actual) {
        if (expected.currency() != actual.currency()) {
            return Optional.empty();
        }
        return Optional.of(LOWERING.contains(item) ? expected.minus(actual) : actual.minus(expected));
    }
}
