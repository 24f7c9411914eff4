package billing.report.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HarTest {

    private static final List<Call> ALL = List.of(Calls.answered("When the bill is calculated", 200, "{\"total\":1}"), Calls.unanswered("When the bill is calculated", 2),
            Calls.keptBack("Clean-up"));

    @Test
    void every_kind_of_exchange_is_valid_in_an_archive() {
        assertThat(HarSchema.complaints(Har.of(ALL))).isEmpty();
        assertThat(HarSchema.complaints(Har.of(List.of()))).isEmpty();
    }

    @Test
    void the_schema_refuses_what_is_no_archive() {
        assertThat(HarSchema.complaints(Har.of(ALL).replace("\"startedDateTime\"", "\"begun\""))).hasSize(3).allSatisfy(complaint -> assertThat(complaint).contains("startedDateTime"));
        assertThat(HarSchema.complaints(Har.of(ALL).replace("\"status\":0", "\"status\":\"none\""))).isNotEmpty();
    }

    @Test
    void an_exchange_shows_what_was_sent_and_what_came_back() {
        JsonObject entry = entries().get(0).getAsJsonObject();
        JsonObject request = entry.getAsJsonObject("request");

        assertThat(entry.get("startedDateTime").getAsString()).isEqualTo("2026-01-31T12:00:00.123Z");
        assertThat(entry.get("time").getAsDouble()).isEqualTo(3.0);
        assertThat(entry.get("comment").getAsString()).isEqualTo("When the bill is calculated");
        assertThat(request.get("url").getAsString()).isEqualTo("http://127.0.0.1:8080/api/v1/calculate?month=2026-01&note=a%20b");
        assertThat(request.getAsJsonArray("queryString")).hasToString("[{\"name\":\"month\",\"value\":\"2026-01\"},{\"name\":\"note\",\"value\":\"a b\"}]");
        assertThat(request.getAsJsonObject("postData").get("text").getAsString()).isEqualTo("{\"uuid\":\"u\"}");
        assertThat(request.getAsJsonArray("headers")).hasToString("[{\"name\":\"Authorization\",\"value\":\"****\"},{\"name\":\"Accept\",\"value\":\"application/json\"}]");
        assertThat(entry.getAsJsonObject("response").getAsJsonObject("content")).hasToString("{\"size\":11,\"mimeType\":\"application/json\",\"text\":\"{\\\"total\\\":1}\"}");
    }

    @Test
    void a_line_that_failed_has_the_status_0_and_says_why() {
        JsonObject failed = entries().get(1).getAsJsonObject();
        JsonObject keptBack = entries().get(2).getAsJsonObject();

        assertThat(failed.getAsJsonObject("response").get("status").getAsInt()).isZero();
        assertThat(failed.getAsJsonObject("response").get("comment").getAsString()).isEqualTo("java.io.IOException: unexpected end of stream");
        assertThat(failed.get("comment").getAsString()).isEqualTo("When the bill is calculated · attempt 2");
        assertThat(keptBack.getAsJsonObject("response").get("status").getAsInt()).isZero();
        assertThat(keptBack.get("comment").getAsString()).isEqualTo("Clean-up · not sent");
    }

    private static JsonArray entries() {
        return JsonParser.parseString(Har.of(ALL)).getAsJsonObject().getAsJsonObject("log").getAsJsonArray("entries");
    }
}
