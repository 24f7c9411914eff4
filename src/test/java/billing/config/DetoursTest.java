package billing.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DetoursTest {

    @TempDir
    private Path directory;

    @Test
    void an_answer_is_fixed_by_its_request_and_its_file() {
        Path body = Given.write(directory.resolve("outbox.json"), "{}");

        BillingConfig config = new Given().property("billing.fixed.outbox.request", "GET /api/v1/outbox").property("billing.fixed.outbox.file", body.toString()).load();

        assertThat(config.detours()).isEqualTo(new Detours(List.of(new Detours.Fixed("GET /api/v1/outbox", 200, "{}")), Optional.empty()));
        assertThat(config.customers()).isEmpty();
    }

    @Test
    void an_answer_may_have_another_status_and_be_set_by_variables() {
        Path body = Given.write(directory.resolve("outbox.json"), "{}");

        BillingConfig config = new Given().variable("BILLING_FIXED_NO_ONE_REQUEST", "GET /api/v1/outbox").variable("BILLING_FIXED_NO_ONE_STATUS", "404")
                .variable("BILLING_FIXED_NO_ONE_FILE", body.toString()).load();

        assertThat(config.detours().fixed()).containsExactly(new Detours.Fixed("GET /api/v1/outbox", 404, "{}"));
    }

    @Test
    void requests_are_passed_on_with_the_token() {
        BillingConfig config = new Given().property("billing.upstream.url", "https://billing.example.com/")
                .property("billing.upstream.pass", "GET /api/v1/outbox, POST /api/v1/calculate").variable("BILLING_TOKEN", "t0ken").load();

        assertThat(config.detours().upstream())
                .contains(new Detours.Upstream(URI.create("https://billing.example.com"), List.of("GET /api/v1/outbox", "POST /api/v1/calculate")));
    }

    @Test
    void what_is_half_configured_is_refused() {
        assertThat(new Given().property("billing.upstream.url", "https://billing.example.com").refusal())
                .contains("- billing.upstream.pass: is not set; allowed: a list such as GET /api/v1/outbox,POST /api/v1/calculate")
                .contains("- billing.token: is not set, and the system of billing.upstream.url needs it; set the environment variable BILLING_TOKEN");
        assertThat(new Given().property("billing.fixed.a.status", "404").refusal())
                .contains("- billing.fixed.a.request: is not set; allowed: a method and a path of the document, such as GET /api/v1/outbox")
                .contains("- billing.fixed.a.file: is not set; allowed: the path of a readable text file");
    }

    @Test
    void a_token_goes_nowhere_in_the_clear() {
        assertThat(new Given().property("billing.upstream.url", "http://billing.example.com").refusal())
                .contains("- billing.upstream.url: \"http://billing.example.com\" is not a safe address; allowed: https:// and a host, "
                        + "or http:// and 127.0.0.1, localhost or [::1], because the token travels there");
    }

    @Test
    void what_is_no_request_or_status_is_refused() {
        assertThat(new Given().property("billing.fixed.a.request", "/api/v1/outbox").property("billing.fixed.a.status", "100").refusal())
                .contains("- billing.fixed.a.request: \"/api/v1/outbox\" is not a request; allowed: a method and a path of the document, such as GET /api/v1/outbox")
                .contains("- billing.fixed.a.status: \"100\" is not a status; allowed: a status from 200 to 599");
    }

    @Test
    void direct_mode_has_no_sandbox_to_go_around() {
        assertThat(new Given().variable("BILLING_ENVIRONMENT", "standalone").variable("BILLING_TOKEN", "t0ken")
                .property("billing.fixed.a.request", "GET /api/v1/outbox").refusal())
                .contains("- billing.fixed.a.request: environment standalone is in direct mode, where no sandbox answers; "
                        + "set it in the section of an environment in mock mode");
    }
}
