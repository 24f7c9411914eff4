package billing.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a series comes to in a month, from its readings in the order in which they were received (rulebook, chapter 3). */
interface Course {

    void add(Reading reading);

    /** @param before the series' last reading of any earlier month */
    BigDecimal volume(Optional<Reading> before);

    /** Of DELTA: the volumes add up. */
    final class Sum implements Course {

        private BigDecimal sum = BigDecimal.ZERO;

        @Override
        public void add(Reading reading) {
            sum = sum.add(reading.smallest());
        }

        @Override
        public BigDecimal volume(Optional<Reading> before) {
            return sum;
        }
    }

    /** Of GAUGE: the latest reading counts. */
    final class Latest implements Course {

        private Optional<Reading> latest = Optional.empty();

        @Override
        public void add(Reading reading) {
            latest = latest.map(one -> one.later(reading)).or(() -> Optional.of(reading));
        }

        @Override
        public BigDecimal volume(Optional<Reading> before) {
            return latest.map(Reading::smallest).orElse(BigDecimal.ZERO);
        }
    }

    /** Of CUMULATIVE: the differences between consecutive readings in time order; one below the one before it means that the counter began again at zero. */
    final class Growth implements Course {

        private final List<Reading> readings = new ArrayList<>();

        @Override
        public void add(Reading reading) {
            readings.add(reading);
        }

        @Override
        public BigDecimal volume(Optional<Reading> before) {
            readings.sort(Reading.BY_TIME);
            BigDecimal previous = before.orElse(readings.get(0)).smallest();
            BigDecimal growth = BigDecimal.ZERO;
            for (Reading reading : readings) {
                BigDecimal count = reading.smallest();
                growth = growth.add(count.compareTo(previous) < 0 ? count : count.subtract(previous));
                previous = count;
            }
            return growth;
        }
    }
}
