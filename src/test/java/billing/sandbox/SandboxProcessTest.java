package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class SandboxProcessTest {

    private static final String TOKEN = "a-token-of-the-caller";
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final int TERMINATED = 143;
    private static final int REFUSED = 2;
    private static final String CUSTOMER =
            "{\"uuid\":\"u\",\"member\":\"kr\",\"billing_group_id\":\"g\",\"projects\":[{\"project_id\":\"p\",\"appkey\":\"key-of-p\"}]}";
    private static final Pattern LOG_LINE = Pattern.compile("\\S+Z (GET|PUT|POST) \\S+ \\S+ [0-9]{3} [0-9]+ ms");

    private final HttpClient line = HttpClient.newHttpClient();

    @Test
    void it_starts_answers_logs_and_stops() throws Exception {
        try (RunningProcess process = new RunningProcess(TOKEN, "--port=0")) {
            String address = process.address();

            assertThat(hungUp(address, "GET /health", "")).startsWith("HTTP/1.1 200").endsWith("{\"status\":\"UP\"}");
            assertThat(hungUp(address, "PUT /api/v1/customers/u", CUSTOMER)).startsWith("HTTP/1.1 201");
            process.terminate();

            assertThat(process.exitCode()).isEqualTo(TERMINATED);
            assertThat(process.lines().get(0)).isEqualTo("The sandbox answers at " + address).startsWith("The sandbox answers at http://127.0.0.1:");
            assertThat(process.lines().subList(1, 3)).allMatch(LOG_LINE.asMatchPredicate());
            assertThat(process.lines().get(2)).contains(" PUT /api/v1/customers/{uuid} u 201 ");
            assertThat(process.lines().subList(3, 5)).containsExactly("The sandbox takes no more requests; under way: requests 0, jobs 0",
                    "The sandbox stopped; nothing was left undone");
            assertThat(String.join("\n", process.lines())).doesNotContain(TOKEN, "key-of-p");
            assertThatThrownBy(() -> send(address, "GET", "/health", "")).isInstanceOf(ConnectException.class);
        }
    }

    @Test
    void a_request_that_is_under_way_is_answered_before_it_stops() throws Exception {
        try (RunningProcess process = new RunningProcess(TOKEN, "--port=0")) {
            String address = process.address();
            CompletableFuture<HttpResponse<String>> slow = slowRequest(process, address, 2_000);

            process.terminate();
            process.await("takes no more requests; under way: requests 1, jobs 0");

            assertThat(slow).isNotDone();
            assertThat(slow.get(LONGEST.toSeconds(), TimeUnit.SECONDS).statusCode()).isEqualTo(200);
            assertThat(process.exitCode()).isEqualTo(TERMINATED);
            assertThat(process.lines()).endsWith("The sandbox stopped; nothing was left undone");
        }
    }

    @Test
    void what_takes_too_long_is_given_up_and_it_says_so() throws Exception {
        try (RunningProcess process = new RunningProcess(TOKEN, "--port=0", "--stop-seconds=1")) {
            CompletableFuture<HttpResponse<String>> slow = slowRequest(process, process.address(), 60_000);

            process.terminate();

            assertThat(process.exitCode()).isEqualTo(TERMINATED);
            assertThat(process.lines()).endsWith("The sandbox stopped after 1 s; given up: requests 1, jobs 0");
            assertThat(slow).failsWithin(LONGEST);
        }
    }

    @Test
    void the_log_may_be_switched_off() throws Exception {
        try (RunningProcess process = new RunningProcess(TOKEN, "--port=0", "--log=off")) {
            define(process.address());
            process.terminate();

            process.exitCode();

            assertThat(process.lines()).hasSize(3).noneMatch(LOG_LINE.asMatchPredicate());
        }
    }

    @Test
    void a_port_that_is_in_use_is_told_in_one_line() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                RunningProcess process = new RunningProcess(TOKEN, "--port=" + taken.getLocalPort())) {
            assertThat(process.exitCode()).isEqualTo(REFUSED);
            assertThat(process.lines()).containsExactly(
                    "The sandbox could not open port %d on 127.0.0.1: Address already in use".formatted(taken.getLocalPort()));
        }
    }

    @Test
    void other_machines_are_not_let_in_without_a_token_of_ones_own() throws Exception {
        try (RunningProcess none = new RunningProcess("", "--address=0.0.0.0", "--port=0");
                RunningProcess weak = new RunningProcess("any", "--address=0.0.0.0", "--port=0");
                RunningProcess own = new RunningProcess(TOKEN, "--address=0.0.0.0", "--port=0")) {
            assertThat(none.exitCode()).isEqualTo(REFUSED);
            assertThat(none.lines()).containsExactly("BILLING_TOKEN is not set; set it to a token of your own, which callers must carry");
            assertThat(weak.exitCode()).isEqualTo(REFUSED);
            assertThat(weak.lines()).containsExactly(
                    "--address is 0.0.0.0, where other machines get in, and the token in BILLING_TOKEN has 3 characters; it needs at least 16");
            assertThat(send(own.address(), "GET", "/health", "").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_bad_argument_is_told_in_one_line() throws Exception {
        try (RunningProcess process = new RunningProcess(TOKEN, "8080")) {
            assertThat(process.exitCode()).isEqualTo(REFUSED);
            assertThat(process.lines()).hasSize(1).first().asString().startsWith("\"8080\" is not a known option; allowed: --port, ");
        }
    }

    private CompletableFuture<HttpResponse<String>> slowRequest(RunningProcess process, String address, int millis) throws Exception {
        define(address);
        send(address, "POST", "/sandbox/faults", "{\"uuid\":\"u\",\"fault\":\"API_SLOW\",\"millis\":" + millis + "}");
        CompletableFuture<HttpResponse<String>> slow =
                line.sendAsync(request(address, "GET", "/api/v1/outbox?uuid=u", ""), HttpResponse.BodyHandlers.ofString());
        process.await(" GET /api/v1/outbox u 200 ");
        return slow;
    }

    private HttpResponse<String> define(String address) throws Exception {
        return send(address, "PUT", "/api/v1/customers/u", CUSTOMER);
    }

    /** The whole answer, on a line that the process has closed: nothing of the request is under way any more. */
    private static String hungUp(String address, String asked, String body) {
        try (RawLine raw = new RawLine(URI.create(address))) {
            return raw.send("%s HTTP/1.1\r\nHost: sandbox\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                    .formatted(asked, TOKEN, body.length(), body)).sendNoMore().answer();
        }
    }

    private HttpResponse<String> send(String address, String method, String path, String body) throws IOException, InterruptedException {
        return line.send(request(address, method, path, body), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest request(String address, String method, String path, String body) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(LONGEST).header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body)).build();
    }
}
