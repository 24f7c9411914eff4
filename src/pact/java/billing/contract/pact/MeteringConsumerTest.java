package billing.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.api.AggregatedVolume;
import billing.api.MeteringData;
import billing.api.MeteringList;
import billing.api.MeteringRequest;
import billing.api.MeteringResult;
import billing.client.RequestRefused;
import billing.manager.AggregatedUsage;
import billing.manager.MeterInput;
import billing.manager.MeteringManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MeteringConsumerTest {

    private static final MeterInput HOURS = MeterInput.of("compute.c2.c8m8", "720", "HOURS");

    @Test
    void usage_is_taken_in() {
        Conversation.begin().given("a customer")
                .ask("take in usage", send("compute.c2.c8m8"), Reply.of(200, new MeteringResult(1, 0), "$.accepted", "$.duplicates"))
                .held(scene -> assertThat(new MeteringManager(scene.api(), scene.subject()).sendIaasMetering(List.of(HOURS)))
                        .isEqualTo(new MeteringResult(1, 0)));
    }

    @Test
    void a_misspelt_counter_is_refused_with_the_nearest() {
        MeterInput misspelt = MeterInput.of("compute.c2.c8m9", "720", "HOURS");

        Conversation.begin().given("a customer")
                .ask("take in usage of a counter that there is not", send("compute.c2.c8m9"),
                        Reply.refused(422, "UNKNOWN_COUNTER", "\"compute.c2.c8m9\" is not a counter", "compute.c2.c8m8"))
                .held(scene -> assertThatThrownBy(() -> new MeteringManager(scene.api(), scene.subject()).sendIaasMetering(List.of(misspelt)))
                        .isInstanceOf(RequestRefused.class).hasMessageStartingWith("UNKNOWN_COUNTER — "));
    }

    @Test
    void a_months_usage_is_deleted() {
        Conversation.begin().given("a customer with usage")
                .ask("delete a month's usage", Ask.delete("/api/v1/metering").ofMonth(),
                        Reply.of(200, new MeteringList(Scene.UUID, Scene.MONTH, List.of(data("compute.c2.c8m8")), Optional.empty()), "$.uuid", "$.month"))
                .held(scene -> new MeteringManager(scene.api(), scene.subject()).deleteUsage());
    }

    @Test
    void a_month_shows_what_its_usage_came_to() {
        AggregatedVolume volume = new AggregatedVolume("web", "compute.c2.c8m8", "720", "HOURS");
        MeteringList list = new MeteringList(Scene.UUID, Scene.MONTH, List.of(data("compute.c2.c8m8")), Optional.of(List.of(volume)));

        Conversation.begin().given("a job that ended", "job_code", "BATCH_USAGE_AGGREGATION", "date", "2026-01-31")
                .ask("show a month's usage", Ask.get("/api/v1/metering").ofMonth(),
                        Reply.of(200, list, "$.uuid", "$.month", "$.aggregated[*].quantity", "$.aggregated[*].unit"))
                .held(scene -> assertThat(new MeteringManager(scene.api(), scene.subject()).aggregatedUsage())
                        .contains(List.of(new AggregatedUsage("web", "compute.c2.c8m8", new BigDecimal("720"), "HOURS"))));
    }

    private static Ask send(String counter) {
        return Ask.post("/api/v1/metering", new MeteringRequest(Scene.UUID, Optional.of(Scene.MONTH), List.of(data(counter)))).header("X-App-Key", "key-1");
    }

    private static MeteringData data(String counter) {
        return new MeteringData(counter, "DELTA", "HOURS", "720", "web", Scene.NOON, Optional.empty(), Optional.empty());
    }
}
