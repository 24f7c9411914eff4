package billing.engine;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a month's usage costs: one line for each project and counter, projects in their order, counters in the catalogue's (rulebook, chapters 4 and 5). */
final class Rating {

    private final Customer customer;
    private final PriceList prices;
    private final Optional<ContractTerms> contract;
    private final Map<String, BigDecimal> used = new HashMap<>();

    private Rating(Customer customer, PriceList prices, Optional<ContractTerms> contract) {
        this.customer = customer;
        this.prices = prices;
        this.contract = contract;
    }

    static List<Line> lines(Account account, PriceList prices, YearMonth month) {
        Rating rating = new Rating(account.customer(), prices, prices.terms(account, month));
        List<Line> lines = new ArrayList<>();
        volumes(account, prices.catalogue(), month).forEach(volume -> lines.add(rating.line(volume)));
        return lines;
    }

    /** What each project used of each counter, in the order of a statement's lines. */
    static List<Usage.Aggregate> volumes(Account account, Catalogue catalogue, YearMonth month) {
        List<String> projects = account.customer().projectIds();
        return Aggregation.of(account.usage(), month).entrySet().stream()
                .map(volume -> new Usage.Aggregate(volume.getKey().project(), volume.getKey().counter(),
                        new Quantity(volume.getValue(), catalogue.item(volume.getKey().counter()).unit())))
                .sorted(Comparator.comparing((Usage.Aggregate volume) -> projects.indexOf(volume.project()))
                        .thenComparing(Usage.Aggregate::counter, catalogue.order()))
                .toList();
    }

    private Line line(Usage.Aggregate volume) {
        Tariff tariff = tariff(volume);
        used.merge(volume.counter(), volume.quantity().smallest(), BigDecimal::add);
        return new Line(volume.project(), volume.counter(), volume.quantity(), tariff, tariff.price(volume.quantity(), customer.member().currency()));
    }

    /** The contract's price where it has one, for as much as the projects before left of it. */
    private Tariff tariff(Usage.Aggregate volume) {
        Tariff standard = prices.catalogue().item(volume.counter()).tariff(customer.member());
        BigDecimal before = used.getOrDefault(volume.counter(), BigDecimal.ZERO);
        return contract.flatMap(terms -> terms.price(volume.counter())).map(price -> price.tariff(standard, volume.quantity(), before)).orElse(standard);
    }
}
