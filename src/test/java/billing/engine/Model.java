package billing.engine;

import billing.money.Member;
import billing.money.Money;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rulebook's chapters 4 to 9 once more, in plain integers of the smallest unit, told line by line where the engine goes credit by credit,
 * and in closed forms where the engine takes steps: what a discount leaves is computed, and not what it takes.
 */
final class Model {

    private static final int PERCENT_DECIMALS = 6;
    private static final BigInteger WHOLE = BigInteger.TEN.pow(2 + PERCENT_DECIMALS);

    private final Story story;
    private final YearMonth month;
    private final Map<Item, BigInteger> items = new EnumMap<>(Item.class);
    private final Map<String, BigInteger> available = new HashMap<>();
    private final Map<String, BigInteger> used = new HashMap<>();
    private final Map<String, BigDecimal> committed = new HashMap<>();

    private Model(Story story, YearMonth month) {
        this.story = story;
        this.month = month;
        List.of(Item.values()).forEach(item -> items.put(item, BigInteger.ZERO));
        story.account().credits().credits().forEach(credit -> available.put(credit.id(), availableOf(credit)));
    }

    /** What calculating a month must lead to. */
    static Model of(Story story, YearMonth month) {
        Model model = new Model(story, month);
        model.compute();
        return model;
    }

    Map<Item, BigInteger> items() {
        return items;
    }

    /** What the month uses of each credit; a credit that it does not use is absent. */
    Map<String, BigInteger> used() {
        return used;
    }

    private void compute() {
        BigInteger projects = BigInteger.ZERO;
        for (String project : story.account().customer().projectIds()) {
            projects = projects.add(level(openOf(project), Optional.of(project)));
        }
        BigInteger group = level(projects, Optional.empty());
        BigInteger least = fee().subtract(items.get(Item.CREDIT)).max(group);
        add(Item.SHORTFALL, least.subtract(group));
        BigInteger due = least.subtract(pay(least, credits(Optional.empty())));
        boolean taxed = story.account().customer().member() != Member.ETC;
        add(Item.TAX, taxed ? due.divide(BigInteger.TEN) : BigInteger.ZERO);
        boolean late = story.account().billed(month).isOverdue();
        add(Item.LATE_FEE, late ? due.add(items.get(Item.TAX)).divide(BigInteger.valueOf(50)) : BigInteger.ZERO);
    }

    /** What the lines of a project come to without what limited credits pay of them. */
    private BigInteger openOf(String project) {
        BigInteger open = BigInteger.ZERO;
        for (String counter : story.catalogue().counters()) {
            Optional<BigDecimal> volume = Optional.ofNullable(Aggregation.of(story.account().usage(), month).get(new Aggregation.Key(project, counter)));
            BigInteger cost = volume.map(smallest -> cost(counter, smallest)).orElse(BigInteger.ZERO);
            add(Item.CHARGE, cost);
            open = open.add(cost).subtract(pay(cost, credits(Optional.of(counter))));
        }
        return open;
    }

    private BigInteger cost(String counter, BigDecimal volume) {
        Member member = story.account().customer().member();
        CatalogueItem item = story.catalogue().item(counter);
        Optional<ContractPrice> price = terms().flatMap(terms -> terms.price(counter));
        BigDecimal covered = price.map(each -> covered(counter, each, volume)).orElse(BigDecimal.ZERO);
        BigDecimal exact = covered.multiply(price.map(each -> each.price().value()).orElse(BigDecimal.ZERO))
                .add(standard(item.tariff(member).tiers(), volume.subtract(covered)));
        return exact.movePointRight(member.currency().decimals()).divideToIntegralValue(item.unit().smallest()).toBigIntegerExact();
    }

    /** How much of a project's volume has the contract's price, after what the projects before used of the commitment. */
    private BigDecimal covered(String counter, ContractPrice price, BigDecimal volume) {
        BigDecimal before = committed.getOrDefault(counter, BigDecimal.ZERO);
        BigDecimal covered = price.commitment().map(all -> all.smallest().subtract(before).min(volume)).orElse(volume);
        committed.put(counter, before.add(covered));
        return covered;
    }

    /** From above: each tier's price for all that lies above its begin, less the price of the tier before. */
    private static BigDecimal standard(List<Tier> tiers, BigDecimal volume) {
        BigDecimal cost = BigDecimal.ZERO;
        BigDecimal begin = BigDecimal.ZERO;
        BigDecimal before = BigDecimal.ZERO;
        for (Tier tier : tiers) {
            cost = cost.add(volume.subtract(begin).max(BigDecimal.ZERO).multiply(tier.price().value().subtract(before)));
            before = tier.price().value();
            begin = tier.upTo().map(Quantity::smallest).orElse(begin);
        }
        return cost;
    }

    /** What a level leaves of what reaches it. */
    private BigInteger level(BigInteger base, Optional<String> project) {
        BigInteger raised = base.add(sum(project, AdjustmentType.STATIC_EXTRA));
        BigInteger extra = values(project, AdjustmentType.PERCENT_EXTRA).stream().map(part -> raised.multiply(part).divide(WHOLE)).reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger kept = WHOLE.subtract(sum(project, AdjustmentType.PERCENT_DISCOUNT)).max(BigInteger.ZERO);
        BigInteger reduced = raised.add(extra).multiply(kept).divide(WHOLE).subtract(sum(project, AdjustmentType.STATIC_DISCOUNT)).max(BigInteger.ZERO);
        add(Item.SURCHARGE, raised.add(extra).subtract(base));
        add(Item.DISCOUNT, raised.add(extra).subtract(reduced));
        return reduced;
    }

    private BigInteger sum(Optional<String> project, AdjustmentType type) {
        return values(project, type).stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** Amounts in the smallest unit, percentages in millionths of a percent. */
    private List<BigInteger> values(Optional<String> project, AdjustmentType type) {
        List<BigInteger> values = new ArrayList<>();
        for (Adjustment adjustment : story.account().agreements().adjustments()) {
            Adjustment.Terms terms = adjustment.terms();
            boolean begun = !month.isBefore(terms.months().from());
            boolean over = terms.months().until().filter(month::isAfter).isPresent();
            if (terms.project().equals(project) && terms.type() == type && begun && !over) {
                values.add(type.isPercent() ? terms.value().percent().value().movePointRight(PERCENT_DECIMALS).toBigIntegerExact() : terms.value().amount().minor());
            }
        }
        return values;
    }

    /** How much of a cost some credits pay together. */
    private BigInteger pay(BigInteger cost, List<Credit> credits) {
        BigInteger open = cost;
        for (Credit credit : credits) {
            BigInteger paid = open.min(available.get(credit.id()));
            open = open.subtract(paid);
            available.merge(credit.id(), paid.negate(), BigInteger::add);
            if (paid.signum() > 0) {
                used.merge(credit.id(), paid, BigInteger::add);
            }
        }
        add(Item.CREDIT, cost.subtract(open));
        return cost.subtract(open);
    }

    /** The credits limited to a counter among others, or the general ones, in their order of use. */
    private List<Credit> credits(Optional<String> counter) {
        return story.account().credits().credits().stream()
                .filter(credit -> counter.map(credit.terms().limitedTo()::contains).orElse(credit.terms().limitedTo().isEmpty()))
                .sorted(Comparator.comparing((Credit credit) -> credit.terms().type() == CreditType.PAID)
                        .thenComparing(credit -> credit.terms().until().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE)))
                .toList();
    }

    private BigInteger availableOf(Credit credit) {
        LocalDate last = month.atEndOfMonth();
        boolean valid = credit.terms().from().filter(last::isBefore).isEmpty() && credit.terms().until().filter(last::isAfter).isEmpty();
        BigInteger own = credit.uses().getOrDefault(month, Money.zero(credit.terms().amount().currency())).minor();
        BigInteger others = credit.used().minor().subtract(own);
        BigInteger unused = credit.end().cause().isPresent() ? own : credit.terms().amount().minor().subtract(others);
        return valid ? unused : BigInteger.ZERO;
    }

    private Optional<ContractTerms> terms() {
        return story.account().agreements().contracts().stream()
                .filter(contract -> !month.isBefore(contract.months().from()) && contract.months().until().filter(month::isAfter).isEmpty())
                .map(contract -> story.prices().contracts().get(contract.type()).get(story.account().customer().member())).findFirst();
    }

    private BigInteger fee() {
        return terms().map(terms -> terms.baseFee().minor()).orElse(BigInteger.ZERO);
    }

    private void add(Item item, BigInteger amount) {
        items.merge(item, amount, BigInteger::add);
    }
}
