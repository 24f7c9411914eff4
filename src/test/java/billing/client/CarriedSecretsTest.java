package billing.client;

import static billing.client.ScriptedServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.api.CustomerRequest;
import billing.api.Project;
import java.io.IOException;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CarriedSecretsTest {

    private static final String TOKEN = "TOKEN+4711/fish?";

    @ParameterizedTest
    @CsvSource({
        "Bearer TOKEN+4711/fish?,         Bearer ****",
        "t=TOKEN%2B4711%2Ffish%3F&x=1,    t=****&x=1",
        "xTOKEN+4711/fish?x,              x****x",
        "VE9LRU4rNDcxMS9maXNoPw==,        ****w==",
        "QmVhcmVyIFRPS0VOKzQ3MTEvZmlzaD8=, QmVhcmVyIF****8=",
        "dTpUT0tFTis0NzExL2Zpc2g/,        dTp****",
        "key-one and key-two,             **** and ****",
        "TOKEN 4711 fish,                 TOKEN 4711 fish",
    })
    void what_a_request_carries_is_masked_however_it_is_spelt(String told, String masked) {
        assertThat(carried(TOKEN, "key-one,key-two").masked(told)).isEqualTo(masked);
    }

    @Test
    void a_short_secret_is_masked_where_it_stands_alone() {
        assertThat(carried("any", "k").masked("any company: \"any\", k-1, kk")).isEqualTo("**** company: \"****\", ****-1, kk");
    }

    @Test
    void app_keys_in_the_body_are_carried_too() {
        CarriedSecrets carried = CarriedSecrets.of(new Request.Builder().url("http://localhost").build(), "{\"appkey\":\"key-in-body\"}");

        assertThat(carried.masked("no such key: key-in-body")).isEqualTo("no such key: ****");
    }

    @Test
    void who_carries_nothing_hides_nothing() {
        assertThat(CarriedSecrets.of(new Request.Builder().url("http://localhost").build(), "").masked("as it is")).isEqualTo("as it is");
    }

    @Test
    void a_cause_that_would_tell_is_known() {
        CarriedSecrets carried = carried(TOKEN, "k");

        assertThat(carried.areToldBy(new IOException("no", new IOException("Unexpected status line: " + TOKEN)))).isTrue();
        assertThat(carried.areToldBy(new IOException("no", new IOException("timeout")))).isFalse();
    }

    @Test
    void a_refusal_that_repeats_the_app_key_does_not_tell_it() {
        String refusal = "{\"type\":\"t\",\"title\":\"t\",\"status\":422,\"code\":\"NO\",\"detail\":\"no such key: secret-key\"}";

        try (ScriptedServer server = ScriptedServer.answering(answer(422, refusal))) {
            assertThatThrownBy(() -> new Caller(server).call(withKey())).isInstanceOf(RequestRefused.class).hasMessage("NO — no such key: ****");
        }
    }

    @Test
    void a_failure_that_repeats_the_token_does_not_tell_it() {
        try (ScriptedServer server = ScriptedServer.answering(answer(500, "Bearer " + Caller.TOKEN))) {
            Caller caller = new Caller(server);

            assertThatThrownBy(() -> caller.call(withKey())).hasMessageEndingWith("was answered 500: Bearer ****");
            assertThat(caller.exchanges().toString()).doesNotContain(Caller.TOKEN, "secret-key");
        }
    }

    @Test
    void a_request_in_a_log_is_its_line_alone() {
        assertThat(ApiRequest.put("/api/v1/customers/u", new Project("web", "secret-key")).header("X-App-Key", "secret-key"))
                .hasToString("PUT /api/v1/customers/u");
    }

    private static ApiRequest withKey() {
        return ApiRequest.post("/api/v1/metering", new CustomerRequest("u")).header("X-App-Key", "secret-key");
    }

    private static CarriedSecrets carried(String token, String keys) {
        return CarriedSecrets.of(new Request.Builder().url("http://localhost").header("Authorization", "Bearer " + token).header("X-App-Key", keys).build(), "");
    }
}
