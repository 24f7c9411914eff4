package billing.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.observability.Figure;
import billing.observability.Heard;
import billing.observability.LogEntry;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class ClientLogTest {

    private static final ApiRequest REQUEST = ApiRequest.get("/api/v1/payment");

    private final Heard heard = new Heard();

    @Test
    void what_the_system_refuses_is_logged_and_fails() {
        try (ScriptedServer server = ScriptedServer.answering(ScriptedServer.answer(422,
                "{\"type\":\"about:blank\",\"title\":\"no\",\"status\":422,\"code\":\"INVALID_VOLUME\",\"detail\":\"Bearer " + Caller.TOKEN + "\"}"))) {
            Caller caller = Caller.heard(server, heard);

            assertThatThrownBy(() -> caller.call(REQUEST)).isInstanceOf(RequestRefused.class);

            assertThat(heard.entries()).containsExactly(
                    new LogEntry(LogEntry.Level.WARN, "request refused", Map.of("request", "GET /api/v1/payment", "code", "INVALID_VOLUME")));
        }
    }

    @Test
    void what_is_sent_again_and_what_its_answer_was_are_logged() {
        try (ScriptedServer server = ScriptedServer.answering(ScriptedServer.answer(503, "busy"), ScriptedServer.answer(200, Caller.ANSWER_JSON))) {
            Caller.heard(server, heard).call(REQUEST);

            assertThat(said()).containsExactly("no usable answer", "request sent again");
            assertThat(heard.entries().get(1).facts()).containsEntry("attempt", "2");
        }
    }

    @Test
    void an_answer_that_is_none_is_logged_without_the_token_that_it_repeats() {
        try (ScriptedServer server = ScriptedServer.answering(ScriptedServer.answer(200, "{\"uuid\":[\"" + Caller.TOKEN + "\"]}"))) {
            Caller caller = Caller.heard(server, heard);

            assertThatThrownBy(() -> caller.call(REQUEST)).isInstanceOf(UnreadableAnswer.class);

            assertThat(said()).containsExactly("unreadable answer");
            assertThat(heard.entries().toString()).doesNotContain(Caller.TOKEN);
        }
    }

    @Test
    void a_breaker_that_opens_and_what_it_keeps_back_are_logged_and_shown() {
        try (ScriptedServer server = ScriptedServer.answering(ScriptedServer.answer(500, "broken"))) {
            Caller caller = Caller.heard(server, heard);
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> caller.call(REQUEST)).isInstanceOf(SystemUnavailable.class);
            }

            assertThat(said()).containsExactly("no usable answer", "no usable answer", "circuit breaker changed", "request not sent");
            assertThat(shown()).containsEntry("billing.client.calls", 3L).containsEntry("billing.client.failures", 2L)
                    .containsEntry("billing.client.not_sent", 1L).containsEntry("billing.client.retries", 0L).containsEntry("billing.client.refusals", 0L)
                    .containsEntry("billing.client.breaker.opened", 1L).containsEntry("billing.client.breaker.state", 1L);
        }
    }

    private List<String> said() {
        return heard.entries().stream().map(LogEntry::what).toList();
    }

    private Map<String, Long> shown() {
        return heard.figures().stream().collect(Collectors.toMap(Figure::name, figure -> figure.readings().get().stream().mapToLong(Figure.Reading::value).sum()));
    }
}
