package billing.engine;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rulebook's chapter 3 once more, told as someone who watches every meter as time passes. */
final class Watch {

    private record Resource(Aggregation.Key key, CounterType type, String name) {}

    private final BillingMonth month;
    private final Map<Resource, BigDecimal> last = new HashMap<>();
    private final Map<Resource, BigDecimal> used = new HashMap<>();

    Watch(BillingMonth month) {
        this.month = month;
    }

    Map<Aggregation.Key, BigDecimal> watch(List<Metered> received) {
        received.stream().map(Metered::meter).sorted(Comparator.comparing(Meter::time)).forEach(this::see);
        Map<Aggregation.Key, BigDecimal> volumes = new HashMap<>();
        used.forEach((resource, volume) -> volumes.merge(resource.key(), volume, BigDecimal::add));
        return volumes;
    }

    private void see(Meter meter) {
        Resource resource = new Resource(new Aggregation.Key(meter.source().project(), meter.source().counter()), meter.type(), meter.source().resource());
        BigDecimal read = new BigDecimal(meter.volume()).multiply(Unit.of(meter.unit()).smallest());
        if (month.contains(meter.time())) {
            use(resource, read);
        }
        last.put(resource, read);
    }

    private void use(Resource resource, BigDecimal read) {
        BigDecimal before = used.getOrDefault(resource, BigDecimal.ZERO);
        used.put(resource, switch (resource.type()) {
            case DELTA -> before.add(read);
            case GAUGE -> read;
            case CUMULATIVE -> before.add(growth(last.getOrDefault(resource, read), read));
        });
    }

    private static BigDecimal growth(BigDecimal from, BigDecimal to) {
        return from.compareTo(to) > 0 ? to : to.subtract(from);
    }
}
