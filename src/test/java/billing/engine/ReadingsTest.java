package billing.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ReadingsTest {

    @Test
    void readings_stand_in_the_order_in_which_they_came_whatever_came_together() {
        Property.holds(200, dice -> {
            List<Reading> expected = new ArrayList<>();
            Readings readings = Readings.NONE;
            for (long batches = dice.between(0, 30); batches > 0; batches--) {
                List<Reading> more = readings(expected.size(), (int) dice.between(0, 20));
                expected.addAll(more);
                readings = readings.with(more);
            }

            List<Reading> told = new ArrayList<>();
            readings.forEach(told::add);
            assertThat(readings).isEqualTo(expected);
            assertThat(told).isEqualTo(expected);
        });
    }

    @Test
    void more_readings_make_another_list() {
        Readings two = Readings.of(readings(0, 2));

        Readings three = two.with(readings(2, 1));
        Readings others = two.with(readings(7, 1));

        assertThat(two).isEqualTo(readings(0, 2));
        assertThat(three).isEqualTo(readings(0, 3));
        assertThat(others).endsWith(readings(7, 1).get(0)).hasSize(3);
    }

    @Test
    void there_is_none_after_the_last() {
        Readings two = Readings.of(readings(0, 2));

        assertThat(two.get(1)).isEqualTo(readings(1, 1).get(0));
        assertThatThrownBy(() -> two.get(2)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static List<Reading> readings(int first, int number) {
        Meter.Source source = new Meter.Source("web", "object.requests", "");
        return IntStream.range(first, first + number)
                .mapToObj(volume -> new Meter(source, CounterType.DELTA, String.valueOf(volume), "COUNT", Instant.EPOCH, Optional.empty()))
                .map(meter -> Reading.of(meter, Series.of(meter))).toList();
    }
}
