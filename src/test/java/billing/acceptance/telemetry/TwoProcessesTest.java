package billing.acceptance.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import billing.acceptance.leak.FeaturesRun;
import billing.observability.Collector;
import billing.observability.Collector.Span;
import billing.sandbox.RunningProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The suite in direct mode and a sandbox that is a process of its own, which tell the same collector. */
final class TwoProcessesTest {

    private static final String TOKEN = "a-token-of-both-sides";
    private static final String SCENARIO = "A small bill";

    private static final String FEATURE = """
            Feature: A small month

              Rule: A month is billed

                Scenario: A small bill
                  Given a customer in Korea billed for 2026-01
                  And 720 HOURS of compute.c2.c8m8
                  When the bill is calculated
                  Then the total is 198,000 KRW
            """;

    @Test
    void a_scenario_is_one_trace_down_to_the_other_process(@TempDir Path directory) throws Exception {
        Path features = Files.createDirectory(directory.resolve("features"));
        Files.writeString(features.resolve("small.feature"), FEATURE);
        try (Collector collector = new Collector(); RunningProcess sandbox = new RunningProcess(environment(collector), "--port=0")) {
            Map<String, String> direct = Map.of("cucumber.features", features.toString(), "billing.environment", "standalone", "billing.url", sandbox.address());
            FeaturesRun run = new FeaturesRun(Files.createDirectory(directory.resolve("run")), new FeaturesRun.Given(environment(collector), direct)).ended();
            sandbox.terminate();
            sandbox.exitCode();

            assertThat(run.all()).contains("1 passed, 0 failed, 0 broken").doesNotContain(TOKEN);
            assertThat(collector.spans()).extracting(Span::traceId).containsOnly(named(collector, SCENARIO).traceId());
            assertThat(collector.wayTo(named(collector, "POST /api/v1/calculate"))).extracting(Span::name, Span::service).containsExactly(
                    tuple(SCENARIO, "billing-acceptance"), tuple("When the bill is calculated", "billing-acceptance"),
                    tuple("calculate the bill", "billing-acceptance"), tuple("POST", "billing-acceptance"),
                    tuple("POST /api/v1/calculate", "billing-sandbox"));
        }
    }

    private static Map<String, String> environment(Collector collector) {
        return Map.of("BILLING_TOKEN", TOKEN, "OTEL_EXPORTER_OTLP_ENDPOINT", collector.address().toString());
    }

    private static Span named(Collector collector, String name) {
        return collector.spans().stream().filter(span -> span.name().equals(name)).findFirst().orElseThrow();
    }
}
