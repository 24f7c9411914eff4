package billing.acceptance.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import billing.acceptance.leak.FeaturesRun;
import billing.observability.Collector;
import billing.observability.Collector.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A run of two scenarios at a time, as a collector sees it: one with a request that is sent again, one that is refused something, one that is wrong. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OneTraceTest {

    private static final int CALL = 3;
    private static final int ANSWER = 2;
    private static final String RETRIED = "A trouble that passes";
    private static final String REFUSED = "Something refused";
    private static final String WRONG = "A wrong amount";

    private static final String FEATURE = """
            Feature: A small month

              Rule: A month is billed

                Background:
                  Given a customer in Korea billed for 2026-01
                  And 720 HOURS of compute.c2.c8m8

                @sandbox
                Scenario: A trouble that passes
                  Given the billing API answers 503 to the next 1 requests
                  When the bill is calculated
                  Then the total is 198,000 KRW

                Scenario: Something refused
                  When coupon "NOBODYS" is redeemed
                  Then the request is refused with UNKNOWN_COUPON

                Scenario: A wrong amount
                  When the bill is calculated
                  Then the total is 1 KRW
            """;

    private final Collector collector = new Collector();
    private List<Span> spans;
    private FeaturesRun run;

    @BeforeAll
    void run(@TempDir Path directory) throws IOException, InterruptedException {
        Path features = Files.createDirectory(directory.resolve("features"));
        Files.writeString(features.resolve("small.feature"), FEATURE);
        Map<String, String> environment = Map.of("OTEL_EXPORTER_OTLP_ENDPOINT", collector.address().toString(), "OTEL_SERVICE_NAME", "tonight");
        Map<String, String> properties = Map.of("cucumber.features", features.toString(), "cucumber.execution.parallel.config.fixed.parallelism", "2");
        run = new FeaturesRun(Files.createDirectory(directory.resolve("run")), new FeaturesRun.Given(environment, properties)).ended();
        spans = collector.spans();
    }

    @AfterAll
    void close() {
        collector.close();
    }

    @Test
    void the_run_is_what_it_is_without() {
        assertThat(run.all()).contains("2 passed, 1 failed, 0 broken").doesNotContain("OpenTelemetry");
        assertThat(spans).extracting(Span::service).containsOnly("tonight");
    }

    @Test
    void every_scenario_is_a_trace_of_its_own() {
        List<Span> roots = spans.stream().filter(span -> span.parent().isEmpty()).toList();

        assertThat(roots).extracting(Span::name).containsExactlyInAnyOrder(RETRIED, REFUSED, WRONG);
        assertThat(roots).extracting(Span::traceId).doesNotHaveDuplicates();
        assertThat(spans).extracting(Span::traceId).isSubsetOf(roots.stream().map(Span::traceId).toList());
    }

    @Test
    void a_call_is_part_of_an_operation_of_a_step_of_a_scenario_and_the_sandbox_goes_on_with_it() {
        Span answer = spans.stream().filter(span -> span.name().equals("POST /api/v1/calculate") && span.traceId().equals(scenario(WRONG).traceId()))
                .findFirst().orElseThrow();

        assertThat(collector.wayTo(answer)).extracting(Span::name)
                .containsExactly(WRONG, "When the bill is calculated", "calculate the bill", "POST", "POST /api/v1/calculate");
        assertThat(collector.wayTo(answer)).extracting(Span::kind).endsWith(CALL, ANSWER);
        assertThat(spans.stream().filter(span -> span.kind() == ANSWER)).allSatisfy(each -> assertThat(collector.wayTo(each)).hasSize(5));
    }

    @Test
    void a_request_that_is_sent_again_is_seen_twice_and_the_first_has_failed() {
        List<Span> calls = callsOf(RETRIED, "/api/v1/calculate");

        assertThat(calls).extracting(Span::parent).hasSize(2).containsOnly(calls.get(0).parent());
        assertThat(calls).extracting(call -> call.about().get("http.request.resend_count")).containsExactlyInAnyOrder("0", "1");
        assertThat(calls).filteredOn(Span::hasFailed).extracting(call -> call.about().get("http.response.status_code")).containsExactly("503");
        assertThat(scenario(RETRIED).hasFailed()).isFalse();
    }

    @Test
    void a_refusal_fails_the_operation_and_not_the_scenario_that_expects_it() {
        assertThat(spans).filteredOn(span -> span.name().equals("redeem a coupon")).singleElement()
                .satisfies(operation -> assertThat(operation.hasFailed()).isTrue()).satisfies(operation -> assertThat(operation.why()).contains("UNKNOWN_COUPON"));
        assertThat(scenario(REFUSED).hasFailed()).isFalse();
        assertThat(collector.log()).contains("request refused", "request sent again", "no usable answer");
    }

    @Test
    void what_is_wrong_fails_its_step_and_its_scenario() {
        assertThat(spans.stream().filter(Span::hasFailed).map(Span::name)).contains(WRONG, "Then the total is 1 KRW").doesNotContain("When the bill is calculated");
        assertThat(scenario(WRONG).about()).containsEntry("test.case.result.status", "failed").containsEntry("code.line.number", "19");
    }

    @Test
    void the_figures_are_those_of_the_traces() {
        long calls = spans.stream().filter(span -> span.kind() == CALL).count();
        Set<String> operations = spans.stream().filter(span -> span.kind() == CALL).map(Span::parent).collect(Collectors.toCollection(HashSet::new));

        assertThat(figure("billing.client.calls")).isEqualTo(operations.size());
        assertThat(figure("billing.client.retries")).isEqualTo(1);
        assertThat(figure("billing.client.failures")).isEqualTo(1);
        assertThat(figure("billing.client.refusals")).isEqualTo(spans.stream().filter(span -> span.kind() == CALL)
                .filter(span -> span.about().getOrDefault("http.response.status_code", "").startsWith("4")).count());
        assertThat(figure("http.client.request.duration")).isEqualTo(calls);
        assertThat(figure("http.server.request.duration")).isEqualTo(spans.stream().filter(span -> span.kind() == ANSWER).count()).isEqualTo(calls);
        assertThat(figure("billing.client.breaker.state")).isZero();
        assertThat(collector.points()).filteredOn(point -> point.name().equals("billing.sandbox.cache_lookups")).extracting(point -> point.labels().get("result"))
                .contains("miss");
    }

    private List<Span> callsOf(String scenario, String path) {
        return spans.stream().filter(span -> span.kind() == CALL && path.equals(span.about().get("url.path")))
                .filter(span -> span.traceId().equals(scenario(scenario).traceId())).toList();
    }

    private Span scenario(String name) {
        return spans.stream().filter(span -> span.name().equals(name)).findFirst().orElseThrow();
    }

    private long figure(String name) {
        return collector.points().stream().filter(point -> point.name().equals(name)).mapToLong(Collector.Point::value).sum();
    }
}
