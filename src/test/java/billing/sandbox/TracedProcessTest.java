package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import billing.observability.Collector;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The sandbox as a process of its own, where traces are made. */
final class TracedProcessTest {

    private static final String TOKEN = "a-token-of-the-caller";
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String CALLER = "00f067aa0ba902b7";
    private static final String CUSTOMER = "{\"uuid\":\"u\",\"member\":\"kr\",\"billing_group_id\":\"g\",\"projects\":[{\"project_id\":\"p\",\"appkey\":\"key-of-p\"}]}";

    @Test
    void it_goes_on_with_its_callers_trace_and_hands_everything_over_when_it_stops() throws Exception {
        try (Collector collector = new Collector();
                RunningProcess process = new RunningProcess(told(collector), "--port=0", "--log=json")) {
            String address = process.address();
            define(address, "00-" + TRACE + "-" + CALLER + "-01");
            process.terminate();
            process.exitCode();

            assertThat(collector.spans()).singleElement().satisfies(answer -> {
                assertThat(answer.name()).isEqualTo("PUT /api/v1/customers/{uuid}");
                assertThat(answer.traceId()).isEqualTo(TRACE);
                assertThat(answer.parent()).isEqualTo(CALLER);
                assertThat(answer.service()).isEqualTo("billing-sandbox");
                assertThat(answer.about()).containsEntry("http.response.status_code", "201").containsEntry("billing.customer", "u");
            });
            assertThat(collector.points()).contains(new Collector.Point("billing.sandbox.accounts", Map.of(), 1));
            assertThat(process.lines().get(1)).matches("\\{\"time\":\"[^\"]+Z\",\"method\":\"PUT\",\"path\":\"/api/v1/customers/\\{uuid}\",\"customer\":\"u\","
                    + "\"status\":\"201\",\"ms\":[0-9]+,\"trace_id\":\"" + TRACE + "\"}");
            assertThat(collector.everything()).doesNotContain(TOKEN, "key-of-p");
        }
    }

    @Test
    void it_sends_nothing_where_telemetry_is_switched_off() throws Exception {
        try (Collector collector = new Collector();
                RunningProcess process = new RunningProcess(
                        Map.of("BILLING_TOKEN", TOKEN, "OTEL_EXPORTER_OTLP_ENDPOINT", collector.address().toString(), "OTEL_SDK_DISABLED", "true"),
                        "--port=0", "--log=json")) {
            define(process.address(), "00-" + TRACE + "-" + CALLER + "-01");
            process.terminate();
            process.exitCode();

            assertThat(collector.gotNothing()).isTrue();
            assertThat(process.lines().get(1)).endsWith("}").doesNotContain("trace_id");
        }
    }

    @Test
    void what_opentelemetry_cannot_do_is_told_in_one_line() throws Exception {
        try (RunningProcess process = new RunningProcess(Map.of("BILLING_TOKEN", TOKEN, "OTEL_TRACES_EXPORTER", "pigeon"), "--port=0")) {
            assertThat(process.exitCode()).isEqualTo(2);
            assertThat(process.lines()).singleElement().asString().startsWith("OpenTelemetry cannot do what the variables OTEL_… ask for: ").contains("pigeon");
        }
    }

    private static Map<String, String> told(Collector collector) {
        return Map.of("BILLING_TOKEN", TOKEN, "OTEL_EXPORTER_OTLP_ENDPOINT", collector.address().toString());
    }

    private static void define(String address, String trace) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/api/v1/customers/u")).timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + TOKEN).header("Content-Type", "application/json").header("traceparent", trace)
                .PUT(HttpRequest.BodyPublishers.ofString(CUSTOMER)).build();
        assertThat(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(201);
    }
}
