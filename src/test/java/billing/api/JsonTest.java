package billing.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonTest {

    @Test
    void a_time_is_written_with_its_seconds() {
        String json = Json.write(new PaymentStatusChange("PAID", OffsetDateTime.parse("2026-01-31T00:00+09:00")));

        assertThat(json).isEqualTo("{\"status\":\"PAID\",\"at\":\"2026-01-31T00:00:00+09:00\"}");
    }

    @Test
    void json_is_shown_with_a_field_a_line_and_as_it_is_otherwise() {
        String shown = Json.pretty("{\"price\":1.50,\"paid\":null,\"text\":\"<a> & 'b'\",\"none\":[]}");

        assertThat(shown).isEqualTo("""
                {
                  "price": 1.50,
                  "paid": null,
                  "text": "<a> & 'b'",
                  "none": []
                }""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "upstream connect error", "<html></html>", "{\"a\":1}garbage", "{", "42"})
    void text_that_is_not_json_is_shown_as_it_is(String body) {
        String shown = Json.pretty(body);

        assertThat(shown).isEqualTo(body);
    }

    @Test
    void nesting_without_end_is_shown_as_it_is() {
        String deep = "[".repeat(100_000);

        String shown = Json.pretty(deep);

        assertThat(shown).isEqualTo(deep);
    }

    @Test
    void a_project_does_not_tell_its_app_key() {
        assertThat(new Project("web", "key-1")).hasToString("Project[web]");
    }
}
