package billing.engine;

import billing.money.Money;

/** What a statement shows besides its lines, in its order; every amount is shown without a sign (rulebook, chapter 8). */
public enum Item {
    CHARGE(false),
    DISCOUNT(true),
    SURCHARGE(false),
    SHORTFALL(false),
    CREDIT(true),
    TAX(false),
    LATE_FEE(false);

    private final boolean lowers;

    Item(boolean lowers) {
        this.lowers = lowers;
    }

    /** What an amount of this item does to the total. */
    Money effect(Money amount) {
        return lowers ? amount.negated() : amount;
    }
}
