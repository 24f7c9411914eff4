package billing.engine;

import billing.money.Member;
import billing.money.Money;
import billing.money.UnitPrice;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Random customers of every member, and what they may use and be given, over three months from December 2025. */
final class Draw {

    static final List<YearMonth> MONTHS = List.of(YearMonth.of(2025, 12), YearMonth.of(2026, 1), YearMonth.of(2026, 2));

    private static final List<Member> MEMBERS = List.of(Member.values());
    private static final List<Unit> UNITS = List.of(Unit.values());
    private static final List<CounterType> TYPES = List.of(CounterType.values());

    private final Dice dice;
    private final Deals deals;

    Draw(Dice dice) {
        this.dice = dice;
        this.deals = new Deals(dice);
    }

    /** A new customer with up to four projects, and a price list that is the shipped one or another. */
    Story customer() {
        return customer(dice.oneOf(MEMBERS));
    }

    Story customer(Member member) {
        List<Project> projects = dice.shuffled(List.of("web", "data", "shop", "ai")).subList(0, (int) dice.between(1, 4)).stream()
                .map(id -> new Project(id, "key-" + id)).toList();
        Account account = Account.opened(new Customer("c-1", member, "group", projects), LocalDate.of(2026, 1, 31));
        return new Story(account, dice.chance(50) ? Catalogues.PRICES : prices());
    }

    /** A new customer with usage of every type, contracts, adjustments and, where the member has them, credits. */
    Story customerWithEverything() {
        return withCredits(withDeals(withUsage(customer(), TYPES)));
    }

    Story withDeals(Story customer) {
        return withAdjustments(withContract(customer));
    }

    /** With a contract of some months, or none. */
    Story withContract(Story customer) {
        return dice.chance(70) ? customer.under(deals.offer()) : customer;
    }

    Story withAdjustments(Story customer) {
        Story story = customer;
        for (long left = dice.between(0, 6); left > 0; left--) {
            story = story.adjusted(deals.adjustment(customer));
        }
        return story;
    }

    Story withUsage(Story customer, List<CounterType> types) {
        return customer.sent(meters(customer, types).toArray(Metered[]::new));
    }

    Story withCredits(Story customer) {
        Story story = customer;
        for (long left = customer.account().customer().member().hasCredits() ? dice.between(0, 5) : 0; left > 0; left--) {
            story = story.granted(credit(customer));
        }
        return story;
    }

    List<Metered> meters(Story customer, List<CounterType> types) {
        return IntStream.range(0, (int) dice.between(0, 25)).mapToObj(index -> meter(customer, types, index)).toList();
    }

    /** @param index tells its event from those of the others */
    Metered meter(Story customer, List<CounterType> types, int index) {
        String counter = dice.oneOf(customer.catalogue().counters());
        Unit priced = customer.catalogue().item(counter).unit();
        Unit unit = dice.oneOf(UNITS.stream().filter(each -> each.convertsTo(priced)).toList());
        String project = dice.oneOf(customer.account().customer().projectIds());
        Meter.Source source = new Meter.Source(project, counter, dice.oneOf(List.of("", "a", "b")));
        Instant begin = MONTHS.get(0).atDay(1).atStartOfDay(customer.account().zone()).toInstant();
        String volume = dice.decimal(12, 9).toPlainString();
        Metered meter = new Metered(new Meter(source, dice.oneOf(types), volume, unit.name(), begin, Optional.empty()));
        Metered timed = meter.after(dice.between(0, 31 + 31 + 28 - 1), dice.oneOf(List.of(0, 1, 86_399)));
        return dice.chance(30) ? timed.event("e-" + index) : timed;
    }

    /** Of one of three campaigns, and for everything or for some counters. */
    Credit.Terms credit(Story customer) {
        Money amount = Money.ofMinor(customer.account().customer().member().currency(), BigInteger.ONE.add(dice.decimal(8, 0).toBigInteger()));
        List<String> counters = customer.catalogue().counters();
        List<String> limitedTo = dice.chance(50) ? dice.shuffled(counters).subList(0, (int) dice.between(1, counters.size())) : List.of();
        Optional<LocalDate> from = day(40, -60);
        Optional<LocalDate> until = day(70, 0).filter(last -> from.map(first -> !first.isAfter(last)).orElse(true));
        return new Credit.Terms("campaign-" + dice.between(1, 3), dice.oneOf(List.of(CreditType.values())), amount, limitedTo, from, until);
    }

    Deals deals() {
        return deals;
    }

    private Optional<LocalDate> day(int chance, int earliest) {
        return dice.chance(chance) ? Optional.of(MONTHS.get(0).atDay(1).plusDays(dice.between(earliest, 100))) : Optional.empty();
    }

    private PriceList prices() {
        Catalogue catalogue = catalogue();
        return new PriceList(catalogue, deals.contracts(catalogue));
    }

    private Catalogue catalogue() {
        List<CatalogueItem> items = new ArrayList<>();
        for (long counter = dice.between(1, 5); counter > 0; counter--) {
            Map<Member, Tariff> tariffs = new EnumMap<>(Member.class);
            Unit unit = dice.oneOf(UNITS);
            MEMBERS.forEach(member -> tariffs.put(member, tariff(unit)));
            items.add(new CatalogueItem("counter-" + counter, unit, tariffs));
        }
        return new Catalogue(items);
    }

    private Tariff tariff(Unit unit) {
        List<Tier> tiers = new ArrayList<>();
        BigDecimal end = BigDecimal.ZERO;
        for (long bounded = dice.oneOf(List.of(0, 0, 1, 2)); bounded > 0; bounded--) {
            end = end.add(dice.decimal(6, 3)).add(BigDecimal.ONE);
            tiers.add(new Tier(price(), Optional.of(Quantity.of(end, unit))));
        }
        tiers.add(new Tier(price(), Optional.empty()));
        return new Tariff(tiers);
    }

    private UnitPrice price() {
        return new UnitPrice(dice.decimal(4, 7));
    }
}
