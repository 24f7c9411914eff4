package billing.acceptance.leak;

import static org.assertj.core.api.Assertions.assertThat;

import billing.api.Customer;
import billing.api.Json;
import billing.api.Project;
import billing.client.ScriptedServer;
import billing.observability.Collector;
import billing.sandbox.Sandbox;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Runs in direct mode, one that works and others that do not, all at once; nothing that they leave behind tells a secret. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SecretsStaySecretTest {

    /** A header as the file of exchanges shows it. */
    private static final String MASKED = "{\"name\":\"%s\",\"value\":\"****\"}";

    private static final String TOKEN = "TOKEN+is/n0b0dys-business?";
    private static final String OTHER_TOKEN = "WRONG-token-n0b0dy-let-in";
    private static final String FIRST_KEY = "APPKEY-1-is-n0b0dys-business";
    private static final String SECOND_KEY = "APPKEY-2-is-n0b0dys-business";
    private static final String PASSWORD = "PASSW0RD-in-an-address";
    private static final List<String> SECRETS = List.of(TOKEN, OTHER_TOKEN, FIRST_KEY, SECOND_KEY, PASSWORD, EchoingSystem.COOKIE);

    private static final String SETTINGS = """
            %%alpha.billing.permit.reset=true
            %%alpha.billing.retry.wait=1ms
            %%alpha.billing.customer.a.uuid=u-1
            %%alpha.billing.customer.a.member=kr
            %%alpha.billing.customer.a.billing_group_id=g-1
            %%alpha.billing.customer.a.project_id=web,data
            %%alpha.billing.customer.a.appkey=%s,%s
            """.formatted(FIRST_KEY, SECOND_KEY);

    private static final String FEATURE = """
            Feature: A small month

              Rule: A month is billed

                Background:
                  Given a customer in Korea billed for 2026-01
                  And the customer has the projects "web" and "data"

                Scenario: A right amount
                  Given 720 HOURS of compute.c2.c8m8 in project "web"
                  When the bill is calculated
                  Then the statement shows:
                    | charge | 180,000 KRW |

                Scenario: A wrong amount
                  Given 720 HOURS of compute.c2.c8m8 in project "web"
                  When the bill is calculated
                  Then the statement shows:
                    | charge | 1 KRW |

                Scenario: Something refused
                  When this usage is sent:
                    | project | counter | volume | unit  |
                    | data    | nothing | 720    | HOURS |

                Scenario: Something that is not permitted
                  Given today is 2026-03-01
            """;

    private final Sandbox sandbox = Sandbox.start(TOKEN);
    private final ScriptedServer echoing = EchoingSystem.inFrontOf(sandbox.address());
    private final ScriptedServer failing = EchoingSystem.failing();
    private final Collector collector = new Collector();

    private Path directory;
    private Path settings;
    private Path features;
    private final Map<String, FeaturesRun> runs = new HashMap<>();

    @BeforeAll
    void run(@TempDir Path everything) throws IOException, InterruptedException {
        directory = everything;
        settings = Files.writeString(directory.resolve("own.properties"), SETTINGS);
        features = Files.createDirectory(directory.resolve("features"));
        Files.writeString(features.resolve("small.feature"), FEATURE);
        createCustomer();
        start("working", Map.of("BILLING_TOKEN", TOKEN), echoing.address().toString(), Map.of());
        start("failing", Map.of("BILLING_TOKEN", TOKEN), failing.address().toString(), Map.of());
        start("wrong token", Map.of("BILLING_TOKEN", OTHER_TOKEN), echoing.address().toString(), Map.of());
        start("away", Map.of("BILLING_TOKEN", TOKEN), "http://127.0.0.1:" + freePort(), Map.of());
        start("misconfigured", Map.of("BILLING_TOKEN", TOKEN), "https://me:" + PASSWORD + "@127.0.0.1",
                Map.of("billing.token", OTHER_TOKEN, "billing.customer.a.appkey", FIRST_KEY + "," + SECOND_KEY, "billing.tokn", TOKEN));
        for (FeaturesRun run : runs.values()) {
            run.ended();
        }
    }

    @AfterAll
    void close() {
        collector.close();
        failing.close();
        echoing.close();
        sandbox.close();
    }

    @Test
    void a_run_that_works_tells_no_secret() {
        FeaturesRun run = runs.get("working");

        assertThat(run.all()).contains(MASKED.formatted("Authorization"), MASKED.formatted("X-App-Key"), MASKED.formatted("Set-Cookie"), "A wrong amount", "1 KRW",
                "UNKNOWN_COUNTER", "Not sent: PUT /sandbox/clock", "1 passed, 2 failed, 1 broken");
        tellsNothing(run);
    }

    @Test
    void a_run_against_a_system_that_fails_and_repeats_what_it_was_told_tells_no_secret() {
        FeaturesRun run = runs.get("failing");

        assertThat(run.all()).contains("System unavailable", "Unreadable answer", "\"status\":422", "\"status\":503", MASKED.formatted("X-App-Key"), "curl -H 'Authorization: Bearer ****'");
        tellsNothing(run);
    }

    @Test
    void a_run_with_a_wrong_token_tells_no_secret() {
        FeaturesRun run = runs.get("wrong token");

        assertThat(run.all()).contains("UNAUTHORIZED");
        tellsNothing(run);
    }

    @Test
    void a_run_against_nobody_tells_no_secret() {
        FeaturesRun run = runs.get("away");

        assertThat(run.all()).contains("System unavailable", "Failed to connect");
        tellsNothing(run);
    }

    @Test
    void a_run_that_is_refused_because_its_secrets_stand_in_the_wrong_places_tells_none_of_them() {
        FeaturesRun run = runs.get("misconfigured");

        assertThat(run.all()).contains("billing.token: is not allowed here", "an address (not shown here) has a user", "billing.tokn: there is no such key");
        assertThat(run.written().get(FeaturesProcess.PROPERTIES)).contains("billing.token=(hidden)", "billing.member=kr");
        tellsNothing(run);
    }

    @Test
    void traces_and_figures_and_the_log_tell_no_secret() {
        assertThat(collector.spans()).extracting(Collector.Span::name).contains("A wrong amount", "send usage", "POST");
        assertThat(collector.log()).contains("request refused", "unreadable answer", "no usable answer");
        assertThat(collector.points()).extracting(Collector.Point::name).contains("billing.client.calls");
        assertThat(runs.get("failing").written().get("target/billing-log.jsonl")).contains("\"message\":\"unreadable answer\"", "\"trace_id\":\"");
        assertThat(Traces.of(SECRETS, Map.of("the collector", collector.everything()))).isEmpty();
    }

    private static void tellsNothing(FeaturesRun run) {
        assertThat(run.written()).containsKeys(FeaturesRun.CONSOLE, FeaturesProcess.PROPERTIES, FeaturesRun.RESULTS + "/environment.properties");
        assertThat(Traces.of(SECRETS, run.written())).isEmpty();
    }

    private void start(String name, Map<String, String> secrets, String address, Map<String, String> more) throws IOException {
        Map<String, String> properties = new HashMap<>(Map.of("billing.config", settings.toString(), "billing.environment", "alpha", "billing.url", address,
                "billing.member", "kr", "cucumber.features", features.toString()));
        properties.putAll(more);
        Map<String, String> environment = new HashMap<>(secrets);
        environment.putAll(Map.of("OTEL_EXPORTER_OTLP_ENDPOINT", collector.address().toString(), "OTEL_LOGS_EXPORTER", "otlp,jsonl"));
        runs.put(name, new FeaturesRun(Files.createDirectory(directory.resolve(name)), new FeaturesRun.Given(environment, properties)));
    }

    private void createCustomer() throws IOException {
        String body = Json.write(new Customer("u-1", "kr", "g-1", List.of(new Project("web", FIRST_KEY), new Project("data", SECOND_KEY)), Optional.empty()));
        Request create = new Request.Builder().url(sandbox.address() + "/api/v1/customers/u-1").header("Authorization", "Bearer " + TOKEN)
                .put(RequestBody.create(body, MediaType.get("application/json"))).build();
        try (Response created = new OkHttpClient().newCall(create).execute()) {
            assertThat(created.isSuccessful()).as(created.toString()).isTrue();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
