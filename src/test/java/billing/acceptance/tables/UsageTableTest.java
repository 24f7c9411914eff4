package billing.acceptance.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.manager.MeterInput;
import billing.manager.MeterTime;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UsageTableTest {

    private static final List<String> HEADER = List.of("counter", "volume", "unit");

    @Test
    void a_row_is_a_meter() {
        UsageTable table = UsageTable.of(List.of(
                List.of("event", "at", "resource", "project", "type", "unit", "volume", "counter"),
                List.of("e-1", "2026-01-31T23:59:59+00:00", "r-1", "web", "GAUGE", "KB", "524,288,000", "storage.volume.ssd")));

        MeterTime time = new MeterTime(LocalDateTime.of(2026, 1, 31, 23, 59, 59), Optional.of(ZoneOffset.UTC));
        assertThat(table.meters()).containsExactly(
                new MeterInput("storage.volume.ssd", "GAUGE", "524288000", "KB", Optional.of("web"), Optional.of("r-1"), Optional.of(time),
                        Optional.of("e-1")));
    }

    @Test
    void rows_keep_their_order_and_a_meter_is_delta() {
        UsageTable table = UsageTable.of(List.of(HEADER, List.of("network.outbound", "1", "GB"), List.of("compute.c2.c8m8", "720", "HOURS")));

        assertThat(table.meters()).containsExactly(MeterInput.of("network.outbound", "1", "GB"), MeterInput.of("compute.c2.c8m8", "720", "HOURS"));
    }

    @Test
    void an_empty_cell_is_one_that_was_left_out() {
        UsageTable table = UsageTable.of(List.of(
                List.of("counter", "volume", "unit", "type", "project"), Arrays.asList("network.outbound", "1", "GB", null, " ")));

        assertThat(table.meters()).containsExactly(MeterInput.of("network.outbound", "1", "GB"));
    }

    @Test
    void a_table_without_rows_is_refused() {
        assertThatThrownBy(() -> UsageTable.of(List.of(List.of("counter", "volume", "unit"))))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("the table has no row below its header; write at least one");
    }

    @Test
    void a_column_that_is_not_known_is_refused_with_the_nearest() {
        assertThatThrownBy(() -> UsageTable.of(List.of(List.of("counter", "volumn", "unit"))))
                .isInstanceOfSatisfying(BadRow.class, header -> assertThat(header.number()).isZero())
                .hasMessage("\"volumn\" is not a column of usage; allowed: counter, volume, unit, type, project, resource, at, event; nearest: volume");
    }

    @Test
    void a_column_without_a_name_is_refused() {
        assertThatThrownBy(() -> UsageTable.of(List.of(Arrays.asList("counter", "volume", "unit", null))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"\" is not a column of usage; allowed: counter, volume, unit, type, project, resource, at, event");
    }

    @Test
    void a_missing_column_is_named() {
        assertThatThrownBy(() -> UsageTable.of(List.of(List.of("counter", "volume"))))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("the column unit is missing; needed: counter, volume, unit");
        assertThatThrownBy(() -> UsageTable.of(List.of()))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("the column counter is missing; needed: counter, volume, unit");
    }

    @Test
    void a_column_that_is_there_twice_is_refused() {
        assertThatThrownBy(() -> UsageTable.of(List.of(List.of("counter", "volume", "unit", "volume"), List.of("network.outbound", "1", "GB", "2"))))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("the column volume is there twice");
    }

    @Test
    void an_empty_cell_that_is_needed_is_named_with_its_row() {
        assertThatThrownBy(() -> UsageTable.of(List.of(HEADER, List.of("network.outbound", "1", "GB"), Arrays.asList("network.outbound", null, "GB"))))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("row 2: volume is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,00", "1,0000", "1.000,5", "1,00.5", "1..5", "1."})
    void a_misplaced_separator_is_refused_with_row_and_column(String volume) {
        assertThatThrownBy(() -> UsageTable.of(List.of(HEADER, List.of("network.outbound", volume, "GB"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row 1, volume: \"%s\" is not a number; write digits, with a comma before each group of three if at all: "
                        + "1,298,088 or 12.34", volume);
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", ",100", "NaN", "1e3", "½"})
    void a_volume_that_is_a_word_is_left_to_the_system_to_refuse(String volume) {
        UsageTable table = UsageTable.of(List.of(HEADER, List.of("network.outbound", volume, "GB")));

        assertThat(table.meters()).extracting(MeterInput::volume).containsExactly(volume);
    }

    @Test
    void a_bad_time_is_named_with_row_and_column() {
        assertThatThrownBy(() -> UsageTable.of(List.of(List.of("counter", "volume", "unit", "at"), List.of("network.outbound", "1", "GB", "31.01.2026"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("row 1, at: \"31.01.2026\" is not a time; write it like 2026-01-31 23:59:59 or 2026-01-31T23:59:59+09:00");
    }
}
