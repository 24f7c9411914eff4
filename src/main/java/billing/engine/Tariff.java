package billing.engine;

import billing.money.Currency;
import billing.money.Money;
import billing.money.UnitPrice;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a counter costs: one price a unit, or tiers that each price only the volume inside them (rulebook, chapter 4).
 *
 * <p>Example: {@code 0 up to 10; 100 up to 1000; 80} makes 1,010 GB cost 990 x 100 + 10 x 80 = 99,800.
 */
public record Tariff(List<Tier> tiers) {

    public Tariff {
        tiers = List.copyOf(tiers);
    }

    static Tariff flat(UnitPrice price) {
        return new Tariff(List.of(new Tier(price, Optional.empty())));
    }

    /** This tariff for all that is above a volume that has a price of its own. */
    Tariff above(UnitPrice price, Quantity volume) {
        Stream<Tier> higher = tiers.stream().map(tier -> new Tier(tier.price(), tier.upTo().map(end -> end.plus(volume))));
        return new Tariff(Stream.concat(Stream.of(new Tier(price, Optional.of(volume))), higher).toList());
    }

    /** The exact cost, rounded down once. */
    Money price(Quantity quantity, Currency currency) {
        BigDecimal cost = BigDecimal.ZERO;
        BigDecimal begin = BigDecimal.ZERO;
        for (Tier tier : tiers) {
            BigDecimal end = tier.upTo().orElse(quantity).smallest().min(quantity.smallest());
            cost = cost.add(end.subtract(begin).max(BigDecimal.ZERO).multiply(tier.price().value()));
            begin = begin.max(end);
        }
        return Money.floor(currency, cost, quantity.unit().smallest());
    }

    /** The price of a unit, where it does not depend on the volume. */
    public Optional<UnitPrice> unitPrice() {
        return tiers.size() == 1 ? Optional.of(tiers.get(0).price()) : Optional.empty();
    }

    /** As the catalogue file writes it. */
    @Override
    public String toString() {
        return tiers.stream().map(Tier::toString).collect(Collectors.joining("; "));
    }
}
