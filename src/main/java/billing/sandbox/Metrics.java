package billing.sandbox;

import billing.observability.Figure;
import billing.observability.Telemetry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a sandbox did so far, in the text format that Prometheus reads; every name begins with {@code billing_sandbox_}.
 *
 * <p>Counters and gauges are shown to OpenTelemetry as well, which has its own names for requests: {@code billing.sandbox.cache_lookups}.
 */
final class Metrics {

    static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private static final String PREFIX = "billing_sandbox_";

    private static final String TOTAL = "_total";

    private final List<Supplier<String>> families = new ArrayList<>();
    private final Telemetry telemetry;

    Metrics(Telemetry telemetry) {
        this.telemetry = telemetry;
    }

    /** What only grows, by one label: {@code jobs_total{status="COMPLETED"} 2}. */
    Metrics counters(String name, String meaning, String label, Supplier<Map<String, Long>> counts) {
        telemetry.show(new Figure(openName(name), meaning, true, () -> counts.get().entrySet().stream()
                .map(each -> new Figure.Reading(Map.of(label, each.getKey()), each.getValue())).toList()));
        return family(name, "counter", meaning, () -> counts.get().entrySet().stream()
                .map(each -> sample(name, label(label, each.getKey()), String.valueOf(each.getValue()))));
    }

    /** What goes up and down. */
    Metrics gauge(String name, String meaning, LongSupplier value) {
        telemetry.show(new Figure(openName(name), meaning, false, () -> List.of(new Figure.Reading(Map.of(), value.getAsLong()))));
        return family(name, "gauge", meaning, () -> Stream.of(sample(name, "", String.valueOf(value.getAsLong()))));
    }

    /** @param samples the lines of the family, made with {@link #sample} */
    Metrics family(String name, String type, String meaning, Supplier<Stream<String>> samples) {
        String head = "# HELP %1$s%2$s %3$s\n# TYPE %1$s%2$s %4$s\n".formatted(PREFIX, name, meaning, type);
        families.add(() -> samples.get().collect(Collectors.joining("", head, "")));
        return this;
    }

    String text() {
        return families.stream().map(Supplier::get).collect(Collectors.joining());
    }

    static String sample(String name, String labels, String value) {
        return PREFIX + name + (labels.isEmpty() ? "" : "{" + labels + "}") + " " + value + "\n";
    }

    static String label(String name, String value) {
        return "%s=\"%s\"".formatted(name, value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n"));
    }

    private static String openName(String name) {
        String plain = name.endsWith(TOTAL) ? name.substring(0, name.length() - TOTAL.length()) : name;
        return "billing.sandbox." + plain;
    }
}
