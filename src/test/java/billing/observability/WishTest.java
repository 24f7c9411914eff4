package billing.observability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WishTest {

    @ParameterizedTest
    @CsvSource({
        "'',                                                                                               false",
        "otel.service.name=mine otel.traces.sampler=always_on,                                             false",
        "otel.traces.exporter=otlp,                                                                        true",
        "otel.traces.exporter=none,                                                                        false",
        "otel.traces.exporter=none otel.exporter.otlp.endpoint=http://c,                                   true",
        "otel.traces.exporter=none otel.metrics.exporter=none otel.logs.exporter=none otel.exporter.otlp.endpoint=http://c, false",
        "otel.logs.exporter=jsonl,                                                                         true",
        "otel.exporter.otlp.endpoint=http://c,                                                             true",
        "otel.exporter.otlp.traces.endpoint=http://c,                                                      true",
        "otel.exporter.otlp.endpoint=http://c otel.sdk.disabled=TRUE,                                      false",
        "otel.exporter.otlp.endpoint=http://c otel.sdk.disabled=false,                                     true",
    })
    void it_is_on_when_an_exporter_or_a_collector_is_named(String settings, boolean isOn) {
        assertThat(wish(settings).isOn()).isEqualTo(isOn);
    }

    @Test
    void what_is_not_named_stays_off() {
        assertThat(wish("otel.traces.exporter=console").settings("suite"))
                .containsEntry("otel.traces.exporter", "console").containsEntry("otel.metrics.exporter", "none").containsEntry("otel.logs.exporter", "none");
        assertThat(wish("otel.exporter.otlp.metrics.endpoint=http://c").settings("suite"))
                .containsEntry("otel.traces.exporter", "none").containsEntry("otel.metrics.exporter", "otlp").containsEntry("otel.logs.exporter", "none");
    }

    private static Wish wish(String settings) {
        Map<String, String> given = new HashMap<>();
        for (String setting : settings.split(" ")) {
            given.put(setting.replaceFirst("=.*", ""), setting.replaceFirst("[^=]*=?", ""));
        }
        return new Wish(property -> given.getOrDefault(property, ""));
    }
}
