package billing.engine;

import billing.money.Currency;
import billing.money.Member;
import billing.money.Money;
import billing.money.Percent;
import billing.money.UnitPrice;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Random contracts and adjustments; no price of a contract is above the standard price of any volume. */
final class Deals {

    private static final List<AdjustmentType> TYPES = List.of(AdjustmentType.values());

    private final Dice dice;

    Deals(Dice dice) {
        this.dice = dice;
    }

    /** The contracts that are offered beside a catalogue. */
    Map<ContractType, Map<Member, ContractTerms>> contracts(Catalogue catalogue) {
        Map<ContractType, Map<Member, ContractTerms>> contracts = new EnumMap<>(ContractType.class);
        for (ContractType type : ContractType.values()) {
            Map<Member, ContractTerms> terms = new EnumMap<>(Member.class);
            List.of(Member.values()).forEach(member -> terms.put(member, terms(catalogue, member)));
            contracts.put(type, terms);
        }
        return contracts;
    }

    Contracts.Offer offer() {
        ContractType type = dice.oneOf(List.of(ContractType.values()));
        MonthSpan months = months();
        return new Contracts.Offer("contract-" + dice.between(1, 3), type, months.from(), months.until());
    }

    /** On one of the customer's projects or on its billing group. */
    Adjusted adjustment(Story customer) {
        List<String> projects = customer.account().customer().projectIds();
        Optional<String> project = dice.chance(50) ? Optional.of(dice.oneOf(projects)) : Optional.empty();
        AdjustmentType type = dice.oneOf(TYPES);
        return new Adjusted(new Adjustment.Terms(project, type, value(type, customer.account().customer().member().currency()), months()));
    }

    private Adjustment.Value value(AdjustmentType type, Currency currency) {
        BigDecimal hundredths = BigDecimal.valueOf(dice.between(0, dice.oneOf(List.of(100, 3_000, 10_000))));
        return type.isPercent() ? new Adjustment.Value(Money.zero(currency), new Percent(hundredths.movePointLeft(2)))
                : new Adjustment.Value(amount(currency, 7), new Percent(BigDecimal.ZERO));
    }

    private MonthSpan months() {
        int first = (int) dice.between(0, Draw.MONTHS.size() - 1);
        YearMonth until = dice.oneOf(Draw.MONTHS.subList(first, Draw.MONTHS.size()));
        return new MonthSpan(Draw.MONTHS.get(first), dice.chance(50) ? Optional.of(until) : Optional.empty());
    }

    private ContractTerms terms(Catalogue catalogue, Member member) {
        Map<String, ContractPrice> prices = new HashMap<>();
        for (String counter : catalogue.counters()) {
            if (dice.chance(60)) {
                prices.put(counter, price(catalogue.item(counter), member));
            }
        }
        return new ContractTerms(dice.chance(50) ? Optional.of((int) dice.between(1, 4)) : Optional.empty(), amount(member.currency(), 9), prices);
    }

    private ContractPrice price(CatalogueItem item, Member member) {
        BigDecimal cheapest = item.tariff(member).tiers().stream().map(tier -> tier.price().value()).reduce(BigDecimal::min).orElseThrow();
        BigDecimal price = cheapest.multiply(BigDecimal.valueOf(dice.between(0, 100))).movePointLeft(2);
        Quantity volume = Quantity.of(dice.decimal(6, 3).add(BigDecimal.ONE), item.unit());
        return new ContractPrice(new UnitPrice(price), dice.chance(60) ? Optional.of(volume) : Optional.empty());
    }

    private Money amount(Currency currency, int digits) {
        return Money.ofMinor(currency, dice.decimal(digits, 0).toBigInteger());
    }
}
