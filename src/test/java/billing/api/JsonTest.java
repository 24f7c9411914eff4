package billing.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

final class JsonTest {

    @Test
    void a_time_is_written_with_its_seconds() {
        String json = Json.write(new PaymentStatusChange("PAID", OffsetDateTime.parse("2026-01-31T00:00+09:00")));

        assertThat(json).isEqualTo("{\"status\":\"PAID\",\"at\":\"2026-01-31T00:00:00+09:00\"}");
    }

    @Test
    void a_project_does_not_tell_its_app_key() {
        assertThat(new Project("web", "key-1")).hasToString("Project[web]");
    }
}
