package billing.engine;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What a month's usage costs: one line for each project and counter, projects in their order, counters in the catalogue's (rulebook, chapter 4). */
final class Rating {

    private Rating() {}

    static List<Line> lines(Account account, Catalogue catalogue, YearMonth month) {
        List<String> projects = account.customer().projectIds();
        return Aggregation.of(account.usage(), month).entrySet().stream()
                .map(volume -> line(account.customer(), catalogue, volume))
                .sorted(Comparator.comparing((Line line) -> projects.indexOf(line.project())).thenComparing(Line::counter, catalogue.order()))
                .toList();
    }

    private static Line line(Customer customer, Catalogue catalogue, Map.Entry<Aggregation.Key, BigDecimal> volume) {
        CatalogueItem item = catalogue.item(volume.getKey().counter());
        Quantity quantity = new Quantity(volume.getValue(), item.unit());
        Tariff tariff = item.tariff(customer.member());
        return new Line(volume.getKey().project(), item.counter(), quantity, tariff, tariff.price(quantity, customer.member().currency()));
    }
}
