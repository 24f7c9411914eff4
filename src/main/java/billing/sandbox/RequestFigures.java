package billing.sandbox;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** How many requests there were and how long they took, by method, route and status. */
final class RequestFigures implements Consumer<Seen> {

    private static final String SECONDS = "request_seconds";
    private static final int NANOS_OF_A_SECOND = 9;

    private final ConcurrentMap<Kind, Figures> figures = new ConcurrentHashMap<>();

    private record Kind(String method, String path, String outcome) {

        String labels() {
            return String.join(",", Metrics.label("method", method), Metrics.label("path", path), Metrics.label("status", outcome));
        }
    }

    private record Figures(long count, Duration sum, Duration longest) {

        Figures plus(Figures other) {
            return new Figures(count + other.count, sum.plus(other.sum), longest.compareTo(other.longest) < 0 ? other.longest : longest);
        }
    }

    @Override
    public void accept(Seen seen) {
        figures.merge(new Kind(seen.method(), seen.path(), seen.outcome()), new Figures(1, seen.took(), seen.took()), Figures::plus);
    }

    void addTo(Metrics metrics) {
        metrics.family("requests_total", "counter", "Requests by method, route and status; dropped: the connection was closed instead of an answer.",
                () -> samples("requests_total", each -> String.valueOf(each.count())));
        metrics.family(SECONDS, "summary", "How long requests took, from their arrival until the answer left.",
                () -> Stream.concat(samples(SECONDS + "_count", each -> String.valueOf(each.count())), samples(SECONDS + "_sum", each -> seconds(each.sum()))));
        metrics.family(SECONDS + "_max", "gauge", "The longest request since the start.", () -> samples(SECONDS + "_max", each -> seconds(each.longest())));
    }

    private Stream<String> samples(String name, Function<Figures, String> value) {
        return figures.entrySet().stream().sorted(Comparator.comparing(each -> each.getKey().labels()))
                .map(each -> Metrics.sample(name, each.getKey().labels(), value.apply(each.getValue())));
    }

    private static String seconds(Duration duration) {
        return BigDecimal.valueOf(duration.toNanos(), NANOS_OF_A_SECOND).toPlainString();
    }
}
