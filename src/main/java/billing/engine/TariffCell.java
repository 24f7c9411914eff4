package billing.engine;

import billing.money.UnitPrice;
import billing.text.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prices as data files write them: {@code 250}, or in tiers {@code 0 up to 10; 100 up to 1000; 80}. */
final class TariffCell {

    private TariffCell() {}

    /** @param unit what the price is for, and what the tiers end in */
    static Tariff tariff(String cell, Unit unit) {
        List<Tier> tiers = new ArrayList<>();
        for (String tier : cell.split(";", -1)) {
            tiers.add(tier(tier.strip(), unit));
        }
        BigDecimal reached = BigDecimal.ZERO;
        for (Tier tier : tiers.subList(0, tiers.size() - 1)) {
            Quantity end = tier.upTo().orElseThrow(() -> new IllegalArgumentException("only the last tier has no \"up to\""));
            if (end.smallest().compareTo(reached) <= 0) {
                throw new IllegalArgumentException("each tier ends above the one before; %s does not".formatted(Decimals.shortest(end.shown())));
            }
            reached = end.smallest();
        }
        if (tiers.get(tiers.size() - 1).upTo().isPresent()) {
            throw new IllegalArgumentException("the last tier has no \"up to\": it prices all that is above the others");
        }
        return new Tariff(tiers);
    }

    /** A price, and up to which volume it holds if it does not hold for all. */
    static Tier tier(String text, Unit unit) {
        String[] parts = text.split("\\s+up to\\s+", -1);
        Optional<Quantity> upTo = parts.length == 2 ? Optional.of(Quantity.of(Decimals.parse(parts[1]), unit)) : Optional.empty();
        return new Tier(UnitPrice.of(parts.length == 2 ? parts[0] : text), upTo);
    }
}
