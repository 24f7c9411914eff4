package billing.client;

import static billing.client.ScriptedServer.answer;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AddressesTest {

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
        Caller caller = new Caller(new Addresses(metering.address(), billing.address(), payment.address()));

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
        Addresses addresses = new Addresses(URI.create("http://metering"), URI.create("http://billing"), URI.create("http://payment"));

        assertThat(addresses.of(path)).hasHost(host);
    }
}
