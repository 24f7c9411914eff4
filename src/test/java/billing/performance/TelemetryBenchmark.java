package billing.performance;

import billing.observability.Telemetry;
import billing.observability.Work;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a call of a manager pays for telemetry: its operation, its request, and the answer of the sandbox; nothing where it is off. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class TelemetryBenchmark {

    private final Telemetry asConfigured = Telemetry.ofEnvironment("benchmark", System.out::println);

    /** What the harness itself costs. */
    @Benchmark
    public int nothing() {
        return 0;
    }

    @Benchmark
    public int asTheEnvironmentAsks() {
        return asConfigured.during("calculate the bill", operation -> {
            try (Work call = asConfigured.beginCall("POST");
                    Work answer = asConfigured.beginAnswer("POST", name -> "")) {
                return call.carried().size() + (answer.isTold() ? 1 : 0);
            }
        });
    }
}
