package billing.performance;

import billing.acceptance.system.BillingSystem;
import billing.api.MeteringResult;
import billing.config.BillingConfig;
import billing.manager.BillingManager;
import billing.manager.CalculationManager;
import billing.manager.CustomerManager;
import billing.manager.MeterInput;
import billing.manager.MeteringManager;
import billing.manager.Statement;
import billing.manager.Subject;
import billing.money.Member;
import billing.sandbox.Sandbox;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How long the sandbox takes to start, to take in a meter, and to answer with a statement; read the median (p0.50). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class SandboxBenchmark {

    private static final List<MeterInput> EVENT = List.of(new MeterInput("compute.c2.c8m8", MeterInput.DEFAULT_TYPE, "720", "HOURS",
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("event-1")));

    private BillingSystem system;
    private BillingManager billing;
    private MeteringManager metering;

    @Setup
    public void calculateAMonth() {
        system = BillingSystem.open(BillingConfig.load(), exchange -> {});
        Subject subject = new Subject();
        subject.begin(system.customers().take(Member.KR), YearMonth.of(2026, 1));
        new CustomerManager(system.api(), subject).defineCustomer();
        metering = new MeteringManager(system.api(), subject);
        metering.sendIaasMetering(EVENT);
        new CalculationManager(system.api(), subject).recalculateAll();
        billing = new BillingManager(system.api(), subject);
    }

    @TearDown
    public void close() {
        system.close();
    }

    @Benchmark
    public Statement statement() {
        return billing.getBillingStatement();
    }

    /** Always the same event, which counts once, so that the account does not grow. */
    @Benchmark
    public MeteringResult meter() {
        return metering.sendIaasMetering(EVENT);
    }

    @Benchmark
    public void startAndClose() {
        Sandbox.start("token").close();
    }
}
