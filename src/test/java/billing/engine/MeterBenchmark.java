package billing.engine;

import billing.money.Member;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a month is calculated whose customer has this many meters, a third of each type, of 20 resources in two projects; divide by the meters. The second
 * and the third parameter show whether it grows with more than the meters; what the first needs fits into a processor's second cache (about 130 bytes a meter).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class MeterBenchmark {

    private static final YearMonth MONTH = YearMonth.of(2026, 1);
    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final int SECONDS_BETWEEN = 5;

    @Param({"10000", "100000", "400000"})
    private int meters;

    private Account used;

    @Setup
    public void meter() {
        Account opened = Account.opened(new Customer("u", Member.KR, "group", List.of(new Project("web", "key-1"), new Project("data", "key-2"))), LocalDate.of(2026, 1, 31));
        List<Meter> all = IntStream.range(0, meters).mapToObj(MeterBenchmark::meter).toList();
        used = Metering.accept(opened, Catalogues.SHIPPED, new Metering.Batch(Optional.of(MONTH), all)).account();
    }

    @Benchmark
    public Account calculation() {
        return Calculation.calculate(used, Catalogues.PRICES, MONTH);
    }

    /** What calculating cannot do without: a look at the time and the volume of each reading. Where this grows, the processor's caches are what is too small. */
    @Benchmark
    public long look() {
        long seen = 0;
        for (Reading reading : used.usage().of(MONTH)) {
            seen += reading.meter().time().getEpochSecond() + reading.smallest().signum();
        }
        return seen;
    }

    private static Meter meter(int number) {
        CounterType type = CounterType.values()[number % CounterType.values().length];
        Meter.Source source = new Meter.Source(number % 2 == 0 ? "web" : "data", type == CounterType.DELTA ? "object.requests" : "compute.c2.c8m8", "r-" + number % 20);
        String unit = type == CounterType.DELTA ? "COUNT" : "HOURS";
        return new Meter(source, type, String.valueOf(number % 1000), unit, BEGIN.plusSeconds((long) number * SECONDS_BETWEEN), Optional.of("e-" + number));
    }
}
