package billing.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import billing.text.NotAllowed;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UnitTest {

    @ParameterizedTest
    @CsvSource({"SECONDS, 1", "MINUTES, 60", "HOURS, 3600", "KB, 1", "MB, 1024", "GB, 1048576", "TB, 1073741824", "COUNT, 1"})
    void a_unit_is_so_many_of_the_smallest_of_its_kind(String name, BigDecimal smallest) {
        assertThat(Unit.of(name).smallest()).isEqualByComparingTo(smallest);
    }

    @ParameterizedTest
    @CsvSource({"HOURS, MINUTES", "SECONDS, HOURS", "KB, TB", "GB, MB", "COUNT, COUNT"})
    void units_of_one_kind_convert_both_ways(Unit one, Unit other) {
        assertThat(one.convertsTo(other)).isTrue();
        assertThat(other.convertsTo(one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"HOURS, GB", "COUNT, SECONDS", "KB, COUNT"})
    void units_of_two_kinds_do_not_convert(Unit one, Unit other) {
        assertThat(one.convertsTo(other)).isFalse();
        assertThat(other.convertsTo(one)).isFalse();
    }

    @Test
    void an_unknown_unit_is_refused() {
        assertThatThrownBy(() -> Unit.of("HOUR")).isInstanceOf(NotAllowed.class)
                .hasMessage("\"HOUR\" is not a unit; allowed: SECONDS, MINUTES, HOURS, KB, MB, GB, TB, COUNT; nearest: HOURS");
    }
}
