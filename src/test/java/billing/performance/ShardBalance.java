package billing.performance;

import billing.acceptance.run.Attempt;
import billing.acceptance.run.Attempts;
import billing.acceptance.shard.Durations;
import billing.acceptance.shard.DurationsFile;
import billing.acceptance.shard.Manifest;
import billing.acceptance.shard.Merge;
import billing.acceptance.shard.ShardRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether four shards of the project's features, balanced by what an earlier run recorded, take equally long: the longest against the mean.
 *
 * <p>Real processes with as many workers as cores; shards run one after another, so that they do not disturb each other as they would on one machine.
 * Report, sandbox, validation, audit on.
 */
public final class ShardBalance {

    private static final int SHARDS = 4;
    private static final int ROUNDS = 3;
    private static final double AT_MOST = 1.1;
    private static final Path PROJECT = Path.of("").toAbsolutePath();

    private final Path directory;
    private final Path durations;

    private ShardBalance(Path directory) throws IOException, InterruptedException {
        this.directory = directory;
        this.durations = recorded();
    }

    public static void main(String[] arguments) throws Exception {
        Path all = Files.createDirectories(PROJECT.resolve("target").resolve("benchmark"));
        new ShardBalance(Files.createTempDirectory(all, "balance")).print();
    }

    private void print() throws Exception {
        Rounds.Measured[] shards = IntStream.rangeClosed(1, SHARDS).<Rounds.Measured>mapToObj(number -> () -> milliseconds(number)).toArray(Rounds.Measured[]::new);
        Rounds.Measured[] scenarios = IntStream.rangeClosed(1, SHARDS).<Rounds.Measured>mapToObj(number -> () -> scenarioMilliseconds(number))
                .toArray(Rounds.Measured[]::new);
        double[] both = Rounds.medians(0, ROUNDS, Stream.concat(Arrays.stream(shards), Arrays.stream(scenarios)).toArray(Rounds.Measured[]::new));
        print("longest shard ÷ mean of four, planned by recorded durations", planned());
        print("the same, wall of the processes", Arrays.copyOf(both, SHARDS));
        print("the same, from their first scenario to their last", Arrays.copyOfRange(both, SHARDS, 2 * SHARDS));
    }

    private static void print(String name, double[] milliseconds) {
        String details = String.join(", ", DoubleStream.of(milliseconds).mapToObj(each -> String.format(Locale.ROOT, "%.2f", each / 1000)).toList());
        double mean = DoubleStream.of(milliseconds).average().orElseThrow();
        new Figure(name, AT_MOST, DoubleStream.of(milliseconds).max().orElseThrow() / mean).print(details + " s");
    }

    /** The history file that a run in one piece leaves. */
    private Path recorded() throws IOException, InterruptedException {
        run("whole", List.of());
        Path history = directory.resolve("history");
        run(new ShardRun.Given(PROJECT, below("merge"), Map.of(), List.of("-Dsuite.history=" + history),
                List.of(Merge.class.getName(), directory.resolve("whole").toString(), directory.resolve("report").toString())));
        try (Stream<Path> files = Files.list(history)) {
            return files.filter(file -> file.toString().endsWith(".jsonl")).findFirst().orElseThrow();
        }
    }

    private double milliseconds(int number) throws InterruptedException {
        long begin = System.nanoTime();
        run(name(number), List.of("-Dshard=%d/%d".formatted(number, SHARDS), "-D%s=%s".formatted(DurationsFile.PROPERTY, durations)));
        return (System.nanoTime() - begin) / 1_000_000.0;
    }

    private double scenarioMilliseconds(int number) {
        List<Attempt> attempts = new Attempts(directory.resolve(name(number))).all();
        Instant first = attempts.stream().map(Attempt::start).min(Comparator.naturalOrder()).orElseThrow();
        return attempts.stream().mapToLong(attempt -> attempt.start().toEpochMilli() + attempt.milliseconds() - first.toEpochMilli()).max().orElseThrow();
    }

    private double[] planned() {
        Durations recorded = DurationsFile.read(durations);
        ToLongFunction<Manifest> sum = manifest -> manifest.planned().stream().mapToLong(recorded::millis).sum();
        return IntStream.rangeClosed(1, SHARDS).mapToDouble(number -> sum.applyAsLong(Manifest.in(directory.resolve(name(number))).orElseThrow())).toArray();
    }

    private void run(String results, List<String> properties) throws InterruptedException {
        run(new ShardRun.Given(PROJECT, below(results), Map.of(), properties));
    }

    private static void run(ShardRun.Given given) throws InterruptedException {
        try (ShardRun run = new ShardRun(given)) {
            if (run.exitCode() != 0) {
                throw new IllegalStateException("%s ended with %d:%n%s".formatted(given.results(), run.exitCode(), run.said()));
            }
        }
    }

    private String below(String results) {
        return PROJECT.relativize(directory.resolve(results)).toString();
    }

    private static String name(int number) {
        return "shard-" + number;
    }
}
