package billing.sandbox;

import billing.engine.Account;
import billing.engine.Calculation;
import billing.engine.CounterType;
import billing.engine.Customer;
import billing.engine.Meter;
import billing.engine.Metering;
import billing.engine.PriceList;
import billing.engine.Project;
import billing.money.Member;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
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

/** What a statement costs under the customer's lock, without HTTP: taken from the cache, and made anew. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class StatementBenchmark {

    private static final YearMonth MONTH = YearMonth.of(2026, 1);
    private static final String PATH = "/api/v1/billing/statement";

    /** Each has a line on the statement. */
    @Param({"1", "100"})
    private int projects;

    private Parts parts;
    private Call<Void> call;

    @Setup
    public void calculateAMonth() {
        PriceList prices = Sandbox.prices();
        List<Project> all = IntStream.range(0, projects).mapToObj(number -> new Project("p-" + number, "key-" + number)).toList();
        Account opened = Account.opened(new Customer("u", Member.KR, "group", all), LocalDate.of(2026, 1, 31));
        List<Meter> meters = all.stream().map(project -> new Meter(new Meter.Source(project.id(), "compute.c2.c8m8", ""), CounterType.DELTA, "720", "HOURS",
                Instant.parse("2026-01-10T00:00:00Z"), Optional.empty())).toList();
        Account used = Metering.accept(opened, prices.catalogue(), new Metering.Batch(Optional.of(MONTH), meters)).account();
        Account calculated = Calculation.calculate(used, prices, MONTH);
        parts = Parts.of(prices, Limits.USUAL);
        parts.accounts().work("u", none -> Outcome.changed(calculated, "opened"));
        call = new Call<>(null, Map.of(), Map.of("uuid", "u", "month", MONTH.toString()), name -> "");
    }

    @Benchmark
    public Answer computed() {
        return parts.accounts().work("u", kept -> BillingHandler.statement(kept.account().orElseThrow(), call));
    }

    @Benchmark
    public Answer cached() {
        return parts.accounts().work("u", kept -> parts.belongings().cache().through("u", kept, new DataCache.Request(PATH, call.path(), call.query()),
                () -> BillingHandler.statement(kept.account().orElseThrow(), call)));
    }

    /** What either of them begins with: finding the account and giving it back. */
    @Benchmark
    public Answer empty() {
        return parts.accounts().work("u", kept -> new Outcome(kept.account(), Answer.DROPPED));
    }
}
