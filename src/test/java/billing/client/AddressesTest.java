package billing.client;

import static billing.client.ScriptedServer.answer;
import static org.assertj.core.api.Assertions.assertThat;

import billing.api.CustomerRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AddressesTest {

    private static final List<URI> SERVERS = List.of(URI.create("http://one"), URI.create("http://two"), URI.create("http://three"));

    private final ScriptedServer metering = ScriptedServer.answering(answer(200, Caller.ANSWER_JSON));
    private final ScriptedServer billing = ScriptedServer.answering(answer(200, Caller.ANSWER_JSON));
    private final ScriptedServer payment = ScriptedServer.answering(answer(200, Caller.ANSWER_JSON));

    @AfterEach
    void close() {
        metering.close();
        billing.close();
        payment.close();
    }

    @Test
    void metering_payment_and_the_rest_each_go_to_their_own_address() {
        Caller caller = new Caller(new Addresses.OfParts(metering.address(), billing.address(), payment.address()));

        caller.call(ApiRequest.get("/api/v1/metering"));
        caller.call(ApiRequest.get("/api/v1/billing/statement"));
        caller.call(ApiRequest.get("/api/v1/payment"));

        assertThat(metering.lines()).containsExactly("GET /api/v1/metering");
        assertThat(billing.lines()).containsExactly("GET /api/v1/billing/statement");
        assertThat(payment.lines()).containsExactly("GET /api/v1/payment");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/metering, metering",
        "/api/v1/payment, payment",
        "/api/v1/payment/pay-1/register, payment",
        "/api/v1/calculate, billing",
        "/api/v1/billing/unpaid, billing",
        "/api/v1/credits/balance, billing",
        "/api/v1/customers/u, billing",
        "/api/v1/meters, billing",
        "/sandbox/reset, billing",
    })
    void a_path_has_one_address(String path, String host) {
        Addresses addresses = new Addresses.OfParts(URI.create("http://metering"), URI.create("http://billing"), URI.create("http://payment"));

        assertThat(addresses.of(ApiRequest.get(path))).hasHost(host);
    }

    @Test
    void whatever_is_asked_about_a_customer_goes_to_one_server() {
        Addresses servers = new Addresses.OfServers(SERVERS);

        for (int number = 0; number < 100; number++) {
            String uuid = customer(number);

            assertThat(Stream.of(
                    ApiRequest.put("/api/v1/customers/" + uuid, new CustomerRequest(uuid)),
                    ApiRequest.get("/api/v1/customers/" + uuid + "/ledger"),
                    ApiRequest.get("/api/v1/billing/statement").query("month", "2026-01").query("uuid", uuid),
                    ApiRequest.post("/api/v1/calculate", new CustomerRequest(uuid)),
                    ApiRequest.post("/sandbox/faults", new CustomerRequest(uuid))).map(servers::of).distinct()).hasSize(1);
        }
    }

    @Test
    void customers_are_spread_evenly_over_the_servers() {
        Addresses servers = new Addresses.OfServers(SERVERS);

        Map<URI, Long> spread = IntStream.range(0, 3_000).mapToObj(number -> servers.of(ApiRequest.get("/api/v1/outbox").query("uuid", customer(number))))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(spread).containsOnlyKeys(SERVERS);
        assertThat(spread.values()).allSatisfy(customers -> assertThat(customers).isBetween(900L, 1_100L));
    }

    @Test
    void what_is_about_no_customer_goes_to_the_first_server() {
        assertThat(new Addresses.OfServers(SERVERS).of(ApiRequest.get("/health"))).isEqualTo(SERVERS.get(0));
    }

    private static String customer(int number) {
        return UUID.nameUUIDFromBytes(("customer " + number).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
