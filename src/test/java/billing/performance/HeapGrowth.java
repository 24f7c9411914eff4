package billing.performance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether memory grows with the number of scenarios: the most heap that was in use after any garbage collection, at 10,000 and at 1,000 scenarios, each in a
 * process of its own with the JVM options of a run that a build closes. Full report, sandbox, validation, audit on.
 *
 * <p>Below it stands what of it was alive, and the same of an empty Cucumber suite: what Cucumber and JUnit keep of every scenario from before the first one
 * until after the last, which no suite can do without. The floor is the ratio that is left if ours kept nothing but that.
 */
public final class HeapGrowth {

    private static final int FEW = 1_000;
    private static final int MANY = 10_000;
    private static final List<String> OPTIONS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:MetaspaceSize=128m", "-Xmx1g", "-Dsuite.run.closed=true");

    /** Whose heap it is. */
    private enum Suite {
        OURS, EMPTY;

        Copies copies() {
            return this == OURS ? Copies.ofOurs(Copies.REPORT, 2) : Copies.ofNothing(2);
        }
    }

    /** Megabytes with few scenarios and with many. */
    private record Grown(double few, double many) {

        double kilobytesEach() {
            return (many - few) * 1024 / (MANY - FEW);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.1f MB and %.1f MB, %.1f KB a scenario", many, few, kilobytesEach());
        }
    }

    private HeapGrowth() {}

    /** @param arguments none; or what this process runs, how many of it, and what of its heap it then prints */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0) {
            System.out.println(HeapUse.valueOf(arguments[2]).of(Suite.valueOf(arguments[0]).copies(), Integer.parseInt(arguments[1])));
            return;
        }
        Grown ours = measured(Suite.OURS, HeapUse.PEAK);
        new Figure("peak heap at 10,000 scenarios ÷ at 1,000", 1.3, ours.many() / ours.few()).print(ours.toString());
        Grown alive = measured(Suite.OURS, HeapUse.ALIVE);
        Grown floor = measured(Suite.EMPTY, HeapUse.ALIVE);
        System.out.println("  alive of it: " + alive);
        System.out.println("  alive in an empty Cucumber suite: " + floor);
        System.out.println(String.format(Locale.ROOT, "  floor: %.2f, if ours kept no more of a scenario than the empty suite does", (alive.few() + floor.many() - floor.few()) / alive.few()));
    }

    private static Grown measured(Suite suite, HeapUse use) throws IOException, InterruptedException {
        return new Grown(ofProcess(suite, FEW, use), ofProcess(suite, MANY, use));
    }

    private static double ofProcess(Suite suite, int scenarios, HeapUse use) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.addAll(OPTIONS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), HeapGrowth.class.getName(), suite.name(), String.valueOf(scenarios), use.name()));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("%d scenarios ended with %d".formatted(scenarios, process.exitValue()));
        }
        return Double.parseDouble(said.substring(said.lastIndexOf('\n') + 1));
    }
}
