package billing.engine;

import billing.money.UnitPrice;
import billing.text.Decimals;
import java.util.Optional;

/** One step of a graduated price: what each unit costs up to a volume; the last tier has no end. */
public record Tier(UnitPrice price, Optional<Quantity> upTo) {

    @Override
    public String toString() {
        return price + upTo.map(end -> " up to " + Decimals.shortest(end.shown())).orElse("");
    }
}
