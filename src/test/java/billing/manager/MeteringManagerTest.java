package billing.manager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.api.MeteringList;
import billing.api.MeteringResult;
import billing.client.CannedSystem;
import billing.money.Member;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MeteringManagerTest {

    private static final MeterInput HOURS = MeterInput.of("compute.c2.c8m8", "720", "HOURS");

    private final CannedSystem system = CannedSystem.answering(new MeteringResult(1, 0));

    @ParameterizedTest
    @CsvSource({"KR, 2026-01-01T12:00:00+09:00", "JP, 2026-01-01T12:00:00+09:00", "ETC, 2026-01-01T12:00:00Z"})
    void a_meter_is_delta_and_was_read_at_noon_of_the_first_day_where_the_customer_is(Member member, String time) {
        manager(Subjects.of(member, "web")).sendIaasMetering(List.of(HOURS));

        assertThat(system.onlySent().line()).isEqualTo("POST /api/v1/metering");
        assertThat(system.onlySent().body())
                .isEqualTo("{\"uuid\":\"u\",\"month\":\"2026-01\",\"meters\":[{\"counter_name\":\"compute.c2.c8m8\",\"counter_type\":\"DELTA\","
                + "\"counter_unit\":\"HOURS\",\"counter_volume\":\"720\",\"project_id\":\"id-web\",\"timestamp\":\"" + time + "\"}]}");
    }

    @Test
    void what_the_meter_says_itself_is_sent() {
        MeterTime time = new MeterTime(LocalDateTime.parse("2026-01-31T23:59:59"), Optional.of(ZoneOffset.UTC));
        MeterInput meter = new MeterInput("object.requests", "SUM", "many", "PIECES", Optional.empty(), Optional.of("r-1"), Optional.of(time),
                Optional.of("e-1"));

        manager(Subjects.of(Member.KR, "web")).sendIaasMetering(List.of(meter));

        assertThat(system.onlySent().body()).contains("\"counter_type\":\"SUM\",\"counter_unit\":\"PIECES\",\"counter_volume\":\"many\"",
                "\"timestamp\":\"2026-01-31T23:59:59Z\",\"resource_id\":\"r-1\",\"event_id\":\"e-1\"");
    }

    @Test
    void a_time_without_an_offset_is_the_time_where_the_customer_is() {
        MeterTime time = new MeterTime(LocalDateTime.parse("2026-01-31T23:59:59"), Optional.empty());
        MeterInput meter = new MeterInput("object.requests", "DELTA", "1", "COUNT", Optional.empty(), Optional.empty(), Optional.of(time), Optional.empty());

        manager(Subjects.of(Member.KR, "web")).sendIaasMetering(List.of(meter));

        assertThat(system.onlySent().body()).contains("\"timestamp\":\"2026-01-31T23:59:59+09:00\"");
    }

    @Test
    void the_month_is_the_scenarios() {
        Subject subject = Subjects.of(Member.KR, "web");
        subject.moveTo(YearMonth.of(2026, 2));

        manager(subject).sendIaasMetering(List.of(HOURS));

        assertThat(system.onlySent().body()).contains("\"month\":\"2026-02\"", "\"timestamp\":\"2026-02-01T12:00:00+09:00\"");
    }

    @Test
    void the_app_keys_of_the_metered_projects_are_sent_each_once() {
        Subject subject = Subjects.of(Member.KR, "web", "data", "logs");

        manager(subject).sendIaasMetering(List.of(HOURS.in("logs"), HOURS.in("web"), HOURS.in("logs")));

        assertThat(system.onlySent().header("X-App-Key")).isEqualTo("key-web,key-logs");
        assertThat(system.onlySent().body()).contains("\"project_id\":\"id-logs\"", "\"project_id\":\"id-web\"").doesNotContain("id-data");
    }

    @Test
    void a_project_that_the_customer_does_not_have_is_left_to_the_system_to_refuse() {
        manager(Subjects.of(Member.KR, "web", "data")).sendIaasMetering(List.of(HOURS.in("nowhere")));

        assertThat(system.onlySent().body()).contains("\"project_id\":\"nowhere\"");
        assertThat(system.onlySent().header("X-App-Key")).isEqualTo("key-web");
    }

    @Test
    void usage_of_a_customer_with_several_projects_must_say_which() {
        Subject subject = Subjects.of(Member.KR, "web", "data");

        assertThatThrownBy(() -> manager(subject).sendIaasMetering(List.of(HOURS.in("web"), HOURS)))
                .isInstanceOf(InvalidInput.class).hasMessage("the customer has the projects [web, data]: say which of them is meant");
        assertThat(system.sent()).isEmpty();
    }

    @Test
    void no_usage_at_all_is_not_sent() {
        assertThatThrownBy(() -> manager(Subjects.of(Member.KR, "web")).sendIaasMetering(List.of()))
                .isInstanceOf(InvalidInput.class).hasMessage("no usage was read; write at least one row");
        assertThat(system.sent()).isEmpty();
    }

    @Test
    void usage_of_nobody_is_not_sent() {
        assertThatThrownBy(() -> manager(new Subject()).sendIaasMetering(List.of(HOURS)))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("the scenario has no customer yet; begin it with: Given a customer in Korea billed for 2026-01");
        assertThat(system.sent()).isEmpty();
    }

    @Test
    void the_usage_of_the_month_is_deleted() {
        CannedSystem deleting = CannedSystem.answering(new MeteringList("u", YearMonth.of(2026, 1), List.of(), Optional.empty()));

        new MeteringManager(deleting.api(), Subjects.of(Member.KR, "web")).deleteUsage();

        assertThat(deleting.onlySent().line()).isEqualTo("DELETE /api/v1/metering?uuid=u&month=2026-01");
    }

    private MeteringManager manager(Subject subject) {
        return new MeteringManager(system.api(), subject);
    }
}
