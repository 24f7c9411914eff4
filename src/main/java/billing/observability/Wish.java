package billing.observability;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What the environment asks of OpenTelemetry.
 *
 * @param given the value of a property, {@code otel.traces.exporter}, or an empty text
 */
record Wish(UnaryOperator<String> given) {

    private static final List<String> SIGNALS = List.of("traces", "metrics", "logs");
    private static final String NONE = "none";

    /** Spans and log entries that wait to be sent; beyond them some are lost, and counted. */
    private static final String LONGEST_QUEUE = "65536";

    static Wish ofEnvironment() {
        return new Wish(Wish::setting);
    }

    boolean isOn() {
        return !value("otel.sdk.disabled").equalsIgnoreCase("true") && SIGNALS.stream().anyMatch(signal -> !exporter(signal).equals(NONE));
    }

    /**
     * What counts where the environment says nothing: a signal for which it names no exporter and no collector stays off, and a collector that is away is
     * told at once, not after a minute of tries.
     */
    Map<String, String> settings(String service) {
        Map<String, String> settings = new HashMap<>(SIGNALS.stream().collect(Collectors.toMap(Wish::named, this::exporter)));
        settings.put("otel.service.name", service);
        settings.put("otel.exporter.otlp.protocol", "http/protobuf");
        settings.put("otel.java.exporter.otlp.retry.disabled", "true");
        settings.put("otel.bsp.max.queue.size", LONGEST_QUEUE);
        settings.put("otel.blrp.max.queue.size", LONGEST_QUEUE);
        return settings;
    }

    private String exporter(String signal) {
        boolean isSent = !value("otel.exporter.otlp.endpoint").isEmpty() || !value("otel.exporter.otlp." + signal + ".endpoint").isEmpty();
        String usual = isSent ? "otlp" : NONE;
        return Optional.of(value(named(signal))).filter(name -> !name.isEmpty()).orElse(usual);
    }

    private static String named(String signal) {
        return "otel." + signal + ".exporter";
    }

    private String value(String property) {
        return given.apply(property).trim();
    }

    private static String setting(String property) {
        String variable = property.toUpperCase(Locale.ROOT).replace('.', '_');
        return Optional.ofNullable(System.getProperty(property)).or(() -> Optional.ofNullable(System.getenv(variable))).orElse("");
    }
}
