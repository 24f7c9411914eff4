package billing.client;

import static billing.client.ScriptedServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UnreadableAnswerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "<html>Log in</html>  | the body is not JSON: something unexpected at line 1 column 1 path $",
        "``                   | the body is empty",
        "{}                   | $.uuid is missing",
        "{\"uuid\":5}         | $.uuid is a number; allowed: text",
        "{\"uuid\":\"u\"      | the body is not JSON: End of input at line 1 column 12 path $.uuid",
    })
    void an_answer_that_is_not_what_was_promised_says_what_is_wrong_with_it(String body, String what) {
        try (ScriptedServer server = ScriptedServer.answering(answer(200, body))) {
            assertThatThrownBy(() -> new Caller(server).call(ApiRequest.get("/api/v1/payment")))
                    .isInstanceOf(UnreadableAnswer.class)
                    .hasMessage("Unreadable answer: GET %s/api/v1/payment was answered 200 with a body that is not what the API promises: %s",
                            server.address(), what);
        }
    }

    @Test
    void a_redirection_is_not_followed() {
        MockResponse moved = new MockResponse.Builder().code(302).setHeader("Location", "/login").build();

        try (ScriptedServer server = ScriptedServer.answering(moved)) {
            assertThatThrownBy(() -> new Caller(server).call(ApiRequest.get("/api/v1/payment")))
                    .isInstanceOf(UnreadableAnswer.class)
                    .hasMessageContaining("was answered 302 with a body that is not what the API promises: the body is empty");
            assertThat(server.requests()).hasSize(1);
        }
    }
}
