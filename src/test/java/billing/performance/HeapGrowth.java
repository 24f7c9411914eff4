package billing.performance;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * Whether memory grows with the number of scenarios: the most heap that was in use after any garbage collection, at 10,000 and at 1,000 scenarios, each in a
 * process of its own with the JVM options of a run. Full report, sandbox, validation, audit on.
 */
public final class HeapGrowth {

    private static final int MEGABYTE = 1024 * 1024;
    private static final List<String> OPTIONS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx1g");

    private HeapGrowth() {}

    /** @param arguments none; or how many scenarios this process runs, whose heap it then prints */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 1) {
            System.out.println(peak(Integer.parseInt(arguments[0])));
        } else {
            double few = peakOfProcess(1_000);
            double many = peakOfProcess(10_000);
            new Figure("peak heap at 10,000 scenarios ÷ at 1,000", 1.3, many / few).print(String.format(Locale.ROOT, "%.0f MB and %.0f MB", many, few));
        }
    }

    private static double peakOfProcess(int scenarios) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.addAll(OPTIONS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), HeapGrowth.class.getName(), String.valueOf(scenarios)));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("%d scenarios ended with %d".formatted(scenarios, process.exitValue()));
        }
        return Double.parseDouble(said.substring(said.lastIndexOf('\n') + 1));
    }

    private static double peak(int scenarios) {
        AtomicLong most = new AtomicLong();
        ManagementFactory.getGarbageCollectorMXBeans().forEach(collector -> ((NotificationEmitter) collector).addNotificationListener((told, any) ->
                most.accumulateAndGet(after(GarbageCollectionNotificationInfo.from((CompositeData) told.getUserData())), Math::max), null, null));
        Copies.ofOurs(Copies.REPORT, 2).microsecondsEach(scenarios);
        System.gc();
        return (double) most.get() / MEGABYTE;
    }

    private static long after(GarbageCollectionNotificationInfo collected) {
        return collected.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                .filter(pool -> !pool.getKey().matches("(Metaspace|Code.*|Compressed.*)")).mapToLong(pool -> pool.getValue().getUsed()).sum();
    }
}
