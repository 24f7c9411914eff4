package billing.client;

import static billing.client.ScriptedServer.answer;
import static org.assertj.core.api.Assertions.assertThat;

import billing.api.Project;
import mockwebserver3.MockResponse;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SecretsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Authorization", "authorization", "X-App-Key", "x-app-key", "Cookie", "Set-Cookie", "SET-COOKIE"})
    void a_secret_header_is_masked_however_it_is_spelt(String name) {
        assertThat(Secrets.masked(Headers.of(name, "secret"))).containsExactly(name + ": ****");
    }

    @Test
    void other_headers_are_shown_as_they_were_sent() {
        Headers headers = Headers.of("Vary", "Accept", "Vary", "Origin", "Idempotency-Key", "key-1");

        assertThat(Secrets.masked(headers)).containsExactly("Vary: Accept", "Vary: Origin", "Idempotency-Key: key-1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"appkey\":\"secret\"}                       | {\"appkey\":\"****\"}",
        "{\"token\" : \"secret\"}                      | {\"token\" : \"****\"}",
        "{\"appkey\":\"sec\\\"ret\",\"uuid\":\"u\"}    | {\"appkey\":\"****\",\"uuid\":\"u\"}",
        "{\"appkey\":\"secret\\\\\",\"uuid\":\"u\"}    | {\"appkey\":\"****\",\"uuid\":\"u\"}",
        "{\"appkey\":\"\"}                             | {\"appkey\":\"****\"}",
        "[{\"appkey\":\"a\"},{\"appkey\":\"b\"}]       | [{\"appkey\":\"****\"},{\"appkey\":\"****\"}]",
        "{\"uuid\":\"token\",\"note\":\"appkey\"}      | {\"uuid\":\"token\",\"note\":\"appkey\"}",
        "not JSON with token: secret                   | not JSON with token: secret",
    })
    void secret_fields_of_a_body_are_masked(String body, String masked) {
        assertThat(Secrets.masked(body)).isEqualTo(masked);
    }

    @Test
    void a_long_secret_is_masked_like_a_short_one() {
        String body = "{\"token\":\"" + "s\\\\".repeat(100_000) + "\"}";

        assertThat(Secrets.masked(body)).isEqualTo("{\"token\":\"****\"}");
    }

    @Test
    void no_exchange_shows_a_secret() {
        MockResponse telling = answer(200, "{\"uuid\":\"u\",\"token\":\"secret-of-the-answer\"}").newBuilder().addHeader("Set-Cookie", "secret-cookie").build();

        try (ScriptedServer server = ScriptedServer.answering(telling)) {
            Caller caller = new Caller(server);

            caller.call(ApiRequest.put("/api/v1/customers/u", new Project("web", "secret-key")).header("X-App-Key", "secret-key")
                    .header("Cookie", "secret-cookie"));

            assertThat(caller.exchanges()).singleElement().satisfies(exchange -> assertThat(exchange.toString())
                    .contains("Authorization: ****", "X-App-Key: ****", "Cookie: ****", "Set-Cookie: ****", "\"appkey\":\"****\"", "\"token\":\"****\"")
                    .doesNotContain("secret", Caller.TOKEN));
        }
    }
}
