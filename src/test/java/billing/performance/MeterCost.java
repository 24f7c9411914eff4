package billing.performance;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What calculating costs a meter of a customer with 100,000 in the month, and whether that is more with 400,000. Nothing else is on: no HTTP, no JSON. */
public final class MeterCost {

    private MeterCost() {}

    public static void main(String[] arguments) throws Exception {
        Collection<RunResult> results = new Runner(new OptionsBuilder().include("MeterBenchmark").verbosity(VerboseMode.SILENT).build()).run();
        new Figure("calculation with 100,000 meters in the month, ns a meter", 200, nanosecondsEach(results, "calculation", 100_000)).print("nothing else is on");
        double many = nanosecondsEach(results, "calculation", 400_000);
        new Figure("linear: ns a meter with 400,000 ÷ with 100,000", 1.3, many / nanosecondsEach(results, "calculation", 100_000))
                .print(String.format(Locale.ROOT, "%.0f ns with 400,000", many));
        printCaches(results, "calculation");
        printCaches(results, "look");
    }

    /** No bound: with 10,000 all fits into the processor's second cache, and even a look at each meter costs several times as much where it does not. */
    private static void printCaches(Collection<RunResult> results, String benchmark) {
        double inside = nanosecondsEach(results, benchmark, 10_000);
        double outside = nanosecondsEach(results, benchmark, 100_000);
        System.out.println(String.format(Locale.ROOT, "%s: %.1f ns a meter with 10,000, %.1f ns with 100,000, that is %.1f times", benchmark, inside, outside, outside / inside));
    }

    private static double nanosecondsEach(Collection<RunResult> results, String benchmark, int meters) {
        return results.stream().filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark))
                .filter(result -> result.getParams().getParam("meters").equals(String.valueOf(meters)))
                .mapToDouble(result -> result.getPrimaryResult().getScore() / meters).findFirst().orElseThrow();
    }
}
