package billing.observability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TelemetryTest {

    private final Collector collector = new Collector();
    private final List<String> console = new ArrayList<>();

    @AfterEach
    void close() {
        collector.close();
    }

    @Test
    void it_is_off_unless_the_environment_asks_for_it() {
        Set<Thread> before = Thread.getAllStackTraces().keySet();

        Telemetry telemetry = Telemetry.ofEnvironment("suite", console::add);

        assertThat(telemetry).isSameAs(Telemetry.OFF);
        assertThat(telemetry.begin("work")).isSameAs(Work.UNTOLD);
        assertThat(Thread.getAllStackTraces().keySet()).isSubsetOf(before);
    }

    @Test
    void a_trace_has_an_id_while_its_work_is_done_and_there_is_none_elsewhere() {
        Telemetry telemetry = sentTo(collector);

        Optional<String> within = telemetry.during("work", work -> telemetry.traceId());
        Optional<String> after = telemetry.traceId();
        telemetry.close();

        assertThat(within).contains(span("work").traceId());
        assertThat(after).isEmpty();
        assertThat(Telemetry.OFF.traceId()).isEmpty();
    }

    @Test
    void work_within_work_is_part_of_it() {
        Telemetry telemetry = sentTo(collector);

        String done = telemetry.during("outer", outer -> telemetry.during("inner", inner -> "done"));
        telemetry.close();

        assertThat(done).isEqualTo("done");
        Collector.Span outer = span("outer");
        assertThat(span("inner").isPartOf(outer)).isTrue();
        assertThat(outer.parent()).isEmpty();
        assertThat(outer.hasFailed()).isFalse();
        assertThat(outer.service()).isEqualTo("suite");
        assertThat(console).isEmpty();
    }

    @Test
    void work_that_throws_has_failed_with_the_first_line_of_its_message() {
        Telemetry telemetry = sentTo(collector);

        assertThatThrownBy(() -> telemetry.during("work", work -> {
            throw new IllegalStateException("first\nsecond");
        })).isInstanceOf(IllegalStateException.class);
        telemetry.close();

        assertThat(span("work").hasFailed()).isTrue();
        assertThat(span("work").why()).isEqualTo("first");
        assertThat(span("work").about()).containsEntry("error.type", "java.lang.IllegalStateException");
    }

    @Test
    void an_answer_goes_on_with_the_trace_of_the_call() {
        Telemetry telemetry = sentTo(collector);

        try (Work call = telemetry.beginCall("GET")) {
            Map<String, String> carried = call.carried();
            telemetry.beginAnswer("GET", name -> carried.getOrDefault(name, "")).close();
            telemetry.beginAnswer("POST", name -> "").close();
            telemetry.beginAnswer("PUT", name -> "nonsense").close();
            assertThat(carried).containsOnlyKeys("traceparent");
        }
        telemetry.close();

        Collector.Span call = collector.spans().stream().filter(span -> span.kind() == 3).findFirst().orElseThrow();
        List<Collector.Span> answers = collector.spans().stream().filter(span -> span.kind() == 2).toList();
        assertThat(answers).hasSize(3);
        assertThat(answers).filteredOn(span -> span.isPartOf(call)).extracting(Collector.Span::name).containsExactly("GET");
        assertThat(answers).filteredOn(span -> span.parent().isEmpty()).extracting(Collector.Span::name).containsExactly("POST", "PUT");
    }

    @Test
    void a_figure_is_read_when_it_is_sent() {
        Telemetry telemetry = sentTo(collector);
        List<Figure.Reading> readings = new ArrayList<>();
        telemetry.show(new Figure("cars", "Cars that passed.", true, () -> readings));
        telemetry.show(new Figure("wheels", "Wheels that turn.", false, () -> List.of(new Figure.Reading(Map.of(), 4))));

        readings.add(new Figure.Reading(Map.of("colour", "red"), 7));
        telemetry.close();

        assertThat(collector.points()).contains(new Collector.Point("cars", Map.of("colour", "red"), 7), new Collector.Point("wheels", Map.of(), 4));
    }

    @Test
    void a_collector_that_is_away_is_told_once_with_what_was_lost() {
        collector.close();
        Telemetry telemetry = sentTo(collector);
        for (int i = 0; i < 2_000; i++) {
            telemetry.begin("work").close();
        }

        telemetry.close();

        assertThat(console).hasSize(2);
        assertThat(console.get(0)).startsWith("OpenTelemetry: ").contains("Failed to connect to ");
        assertThat(console.get(1)).isEqualTo("OpenTelemetry: 2,000 of 2,000 spans were lost");
    }

    @Test
    void a_collector_that_never_answers_is_given_up_soon_and_what_was_lost_is_told() throws IOException {
        try (ServerSocket mute = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Telemetry telemetry = sentTo(URI.create("http://127.0.0.1:" + mute.getLocalPort()));
            telemetry.begin("work").close();

            telemetry.close();

            assertThat(console).containsExactly("OpenTelemetry: 1 of 1 spans were lost; nobody had taken them after 3 s");
        }
    }

    @Test
    void a_collector_that_refuses_is_told_once_with_what_was_lost() {
        try (Collector refusing = new Collector(400)) {
            Telemetry telemetry = sentTo(refusing);
            telemetry.begin("work").close();
            telemetry.close();

            assertThat(console).hasSize(2);
            assertThat(console.get(0)).as("spans and figures are sent at once; the first to be refused speaks").matches("OpenTelemetry: Failed to export (spans|metrics)\\. .*400.*");
            assertThat(console.get(1)).isEqualTo("OpenTelemetry: 1 of 1 spans were lost");
        }
    }

    @Test
    void ten_thousand_spans_at_once_all_arrive() {
        Telemetry telemetry = sentTo(collector);

        for (int i = 0; i < 10_000; i++) {
            telemetry.begin("work").close();
        }
        telemetry.close();

        assertThat(collector.spans()).hasSize(10_000);
        assertThat(console).isEmpty();
    }

    @Test
    void the_log_may_be_a_file_of_json_objects_with_the_trace_of_each(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("log/of-tonight.jsonl");
        Telemetry telemetry = Exported.begin(Map.of("otel.traces.exporter", "none", "otel.metrics.exporter", "none", "otel.logs.exporter", "jsonl",
                "otel.exporter.jsonl.file", file.toString()), console::add);

        String trace = telemetry.during("work", work -> {
            telemetry.log(new LogEntry(LogEntry.Level.WARN, "request \"refused\"\n", Map.of("code", "NO")));
            return work.traceId().orElseThrow();
        });
        telemetry.log(new LogEntry(LogEntry.Level.INFO, "done", Map.of()));
        telemetry.close();

        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).matches("\\{\"time\":\"20[^\"]+Z\",\"level\":\"WARN\",\"message\":\"request \\\\\"refused\\\\\"\\\\n\",\"trace_id\":\"" + trace
                + "\",\"span_id\":\"[0-9a-f]{16}\",\"code\":\"NO\"}");
        assertThat(lines.get(1)).contains("\"message\":\"done\"").doesNotContain("trace_id");
    }

    @Test
    void what_there_is_not_is_refused_with_its_name() {
        assertThatThrownBy(() -> Exported.begin(Map.of("otel.traces.exporter", "pigeon"), console::add)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("OpenTelemetry cannot do what the variables OTEL_… ask for: ").hasMessageContaining("pigeon");
    }

    private Telemetry sentTo(Collector somewhere) {
        return sentTo(somewhere.address());
    }

    private Telemetry sentTo(URI address) {
        Map<String, String> asked = Map.of("otel.exporter.otlp.endpoint", address.toString());
        Map<String, String> settings = new HashMap<>(new Wish(property -> asked.getOrDefault(property, "")).settings("suite"));
        settings.putAll(asked);
        return Exported.begin(settings, console::add);
    }

    private Collector.Span span(String name) {
        return collector.spans().stream().filter(span -> span.name().equals(name)).findFirst().orElseThrow();
    }
}
