package billing.performance;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What calculating costs a meter of a customer with 100,000 in the month, and whether that is more than with 10,000. Nothing else is on: no HTTP, no JSON. */
public final class MeterCost {

    private MeterCost() {}

    public static void main(String[] arguments) throws Exception {
        Collection<RunResult> results = new Runner(new OptionsBuilder().include("MeterBenchmark").verbosity(VerboseMode.SILENT).build()).run();
        double few = nanosecondsEach(results, 10_000);
        double many = nanosecondsEach(results, 100_000);
        String details = String.format(Locale.ROOT, "%.0f ns a meter with 10,000, %.0f ns with 100,000", few, many);
        new Figure("calculation with 100,000 meters in the month, ns a meter", 200, many).print(details);
        new Figure("the same ÷ ns a meter with 10,000 (linear)", 1.3, many / few).print(details);
    }

    private static double nanosecondsEach(Collection<RunResult> results, int meters) {
        return results.stream().filter(result -> result.getParams().getParam("meters").equals(String.valueOf(meters)))
                .mapToDouble(result -> result.getPrimaryResult().getScore() / meters).findFirst().orElseThrow();
    }
}
