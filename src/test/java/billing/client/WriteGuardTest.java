package billing.client;

import static billing.client.ScriptedServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.api.CustomerRequest;
import billing.api.ResetRequest;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A recording server stands behind the client: what is refused never reaches it. */
final class WriteGuardTest {

    private static final Set<Permit> EVERYTHING = EnumSet.allOf(Permit.class);

    private final ScriptedServer server = ScriptedServer.answering(answer(200, Caller.ANSWER_JSON));

    @AfterEach
    void close() {
        server.close();
    }

    static List<ApiRequest> writesAboutStranger() {
        CustomerRequest body = new CustomerRequest("stranger");
        return List.of(
                ApiRequest.post("/api/v1/calculate", body),
                ApiRequest.post("/api/v1/payment/pay-1/refund", body).header(ApiRequest.IDEMPOTENCY_KEY, "k"),
                ApiRequest.put("/api/v1/contracts", body),
                ApiRequest.put("/sandbox/clock", body),
                ApiRequest.post("/sandbox/reset", new ResetRequest("stranger", Optional.of(true))),
                ApiRequest.delete("/api/v1/metering").query("uuid", "stranger").query("month", "2026-01"),
                ApiRequest.put("/api/v1/customers/stranger", body),
                ApiRequest.put("/api/v1/customers/stranger", new CustomerRequest("own")),
                ApiRequest.put("/api/v1/customers/own", body),
                raw("/api/v1/credits", "{\"uuid\":\"stranger\"}").query("uuid", "own"));
    }

    @ParameterizedTest
    @MethodSource("writesAboutStranger")
    void a_customer_that_is_not_the_runs_is_never_written_to(ApiRequest write) {
        BillingApi api = api(new WriteGuard(new WriteGuard.Rules("alpha", Set.of("own", "other"), EVERYTHING)));

        assertThatThrownBy(() -> api.call(write, CustomerRequest.class)).isInstanceOf(WriteNotAllowed.class)
                .hasMessage("Not sent: %s %s: it names the customer \"stranger\"; allowed: a customer that this run made, "
                        + "or one of the environment alpha's own, other, own", write.method(), write.path());
        assertThat(server.lines()).isEmpty();
    }

    static List<ApiRequest> writesAboutNobody() {
        return List.of(
                ApiRequest.delete("/api/v1/metering"),
                ApiRequest.delete("/api/v1/metering").query("month", "2026-01"),
                raw("/api/v1/batch/jobs", "{\"month\":\"2026-01\"}"),
                ApiRequest.post("/api/v1/calculate", List.of("own")),
                ApiRequest.post("/api/v1/calculate", "own"),
                raw("/api/v1/calculate", "{\"uuid\":[\"own\"]}"),
                raw("/api/v1/calculate", "uuid=own"));
    }

    @ParameterizedTest
    @MethodSource("writesAboutNobody")
    void a_write_that_names_no_customer_is_not_sent(ApiRequest write) {
        BillingApi api = api(new WriteGuard(new WriteGuard.Rules("alpha", Set.of(), EVERYTHING)));

        assertThatThrownBy(() -> api.call(write, CustomerRequest.class)).isInstanceOf(WriteNotAllowed.class)
                .hasMessage("Not sent: %s %s: it names no customer; allowed: a customer that this run made, "
                        + "or one of the environment alpha's own, which has none (billing.customer.<name>.uuid)", write.method(), write.path());
        assertThat(server.lines()).isEmpty();
    }

    @Test
    void whoever_is_the_environments_own_is_written_to() {
        BillingApi api = api(Writing.to("own"));

        api.call(ApiRequest.post("/api/v1/calculate", new CustomerRequest("own")), CustomerRequest.class);
        api.call(ApiRequest.delete("/api/v1/metering").query("uuid", "own"), CustomerRequest.class);
        api.call(ApiRequest.put("/api/v1/customers/own", new CustomerRequest("own")), CustomerRequest.class);

        assertThat(server.lines()).containsExactly("POST /api/v1/calculate", "DELETE /api/v1/metering?uuid=own", "PUT /api/v1/customers/own");
    }

    @Test
    void whomever_the_run_made_is_written_to_until_it_is_gone() {
        WriteGuard guard = Writing.to();
        BillingApi api = api(guard);
        ApiRequest write = ApiRequest.post("/api/v1/calculate", new CustomerRequest("fresh"));

        assertThatThrownBy(() -> api.call(write, CustomerRequest.class)).isInstanceOf(WriteNotAllowed.class);
        guard.made("fresh");
        api.call(write, CustomerRequest.class);
        guard.gone("fresh");
        assertThatThrownBy(() -> api.call(write, CustomerRequest.class)).isInstanceOf(WriteNotAllowed.class);

        assertThat(server.lines()).containsExactly("POST /api/v1/calculate");
    }

    @Test
    void anyone_may_be_read() {
        api(Writing.to()).call(ApiRequest.get("/api/v1/payment").query("uuid", "stranger"), CustomerRequest.class);

        assertThat(server.lines()).containsExactly("GET /api/v1/payment?uuid=stranger");
    }

    @ParameterizedTest
    @EnumSource
    void what_the_environment_does_not_permit_is_not_sent_even_for_its_own_customer(Permit missing) {
        Set<Permit> others = EnumSet.complementOf(EnumSet.of(missing));
        BillingApi api = api(new WriteGuard(new WriteGuard.Rules("alpha", Set.of("own"), others)));
        CustomerRequest own = new CustomerRequest("own");

        List<ApiRequest> all = List.of(ApiRequest.put("/api/v1/customers/own", own), ApiRequest.put("/sandbox/clock", own),
                ApiRequest.post("/sandbox/reset", own));
        ApiRequest refused = all.get(missing.ordinal());

        assertThatThrownBy(() -> api.call(refused, CustomerRequest.class)).isInstanceOf(WriteNotAllowed.class)
                .hasMessage("Not sent: %s %s: %s", refused.method(), refused.path(), missing.refusal("alpha"));
        all.stream().filter(request -> !request.equals(refused)).forEach(request -> api.call(request, CustomerRequest.class));
        assertThat(server.lines()).hasSize(2).doesNotContain(refused.method() + " " + refused.path());
    }

    /** A body that no wire record has. */
    private static ApiRequest raw(String path, String body) {
        ApiRequest empty = ApiRequest.post(path, new CustomerRequest("own"));
        return new ApiRequest(empty.method(), path, empty.query(), empty.headers(), Optional.of(body), Set.of());
    }

    private BillingApi api(WriteGuard guard) {
        return new BillingApi(HttpLine.open(new Timeouts(Duration.ofSeconds(5), Duration.ofSeconds(5))),
                new BillingApi.Access(Addresses.one(server.address()), "token-1", guard), exchange -> {});
    }
}
