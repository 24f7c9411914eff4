package billing.acceptance.run;

import billing.acceptance.features.Selection;
import billing.api.Json;
import billing.report.history.Series;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What there is to know of a run besides its scenarios, in {@code run.json} of a results directory: written when it starts, completed when it ends.
 *
 * @param id its own, the same for all its attempts
 * @param end absent while it runs, and for ever if it was killed
 * @param selection how many scenarios of the files run, and why others do not
 * @param facts what the report names as the environment, in its order
 * @param command runs the same scenarios in the same order again
 * @param problem what went wrong outside every scenario
 */
public record RunStory(
        String id,
        Instant start,
        Optional<Instant> end,
        Series series,
        String selection,
        Map<String, String> facts,
        String command,
        Optional<String> problem) {

    static final String SHARD = "Shard";
    static final String SEED = "Seed";

    private static final String FILE = "run.json";
    private static final String STOPPED =
            "Its process ended before the run did (killed, crashed, out of memory): nothing is known of scenarios that are not counted here, and the run is not kept.";
    private static final String ALL = "all";

    static RunStory begun(Properties run, RunSettings settings) {
        RunFacts facts = RunFacts.of(run, settings);
        String profile = run.getProperty(RunProperties.PROFILE, "").isEmpty() ? "verify" : run.getProperty(RunProperties.PROFILE);
        var series = new Series(settings.environment(), settings.mode(), settings.member(), profile,
                run.getProperty(RunProperties.FEATURES, "features"), run.getProperty(RunProperties.TAGS, ALL));
        return new RunStory(UUID.randomUUID().toString(), Instant.now(), Optional.empty(), series, selection(run), facts.byName(), facts.command(), Optional.empty());
    }

    /** {@code 41 of 58 scenarios run; left out: 17 not tagged as asked for}; a shard runs its part of them. */
    static String selection(Properties run) {
        String selected = Selection.ofThisProcess().summary();
        return run.containsKey(RunProperties.SHARD) ? "All shards together: " + selected : selected;
    }

    RunStory ended(Optional<String> trouble) {
        return new RunStory(id, start, Optional.of(Instant.now()), series, selection, facts, command, problem.or(() -> trouble));
    }

    /** The parts of one run as one: from the first start to the last end; absent if a part has none. */
    public static RunStory ofAll(List<RunStory> parts) {
        RunStory first = parts.stream().min(Comparator.comparing(RunStory::start)).orElseThrow();
        String ids = parts.size() == 1 ? first.id : parts.stream().map(RunStory::id).sorted().collect(Collectors.joining("+"));
        Optional<Instant> end = parts.stream().anyMatch(part -> part.end.isEmpty()) ? Optional.empty() : parts.stream().flatMap(part -> part.end.stream()).max(Comparator.naturalOrder());
        Optional<String> problem = parts.stream().flatMap(part -> part.problem.stream()).findFirst().or(() -> end.isEmpty() ? Optional.of(STOPPED) : Optional.empty());
        return new RunStory(ids, first.start, end, first.series, first.selection, first.facts, first.command, problem).sharded(parts);
    }

    /** Shards have orders of their own, so no command runs all of them in the same order again: their seeds stand beside them. */
    private RunStory sharded(List<RunStory> parts) {
        if (parts.size() == 1 || !facts.containsKey(SHARD)) {
            return this;
        }
        String whole = command.replaceAll(" -D(shard(\\..+?)?|\\Q" + RunProperties.SEED + "\\E)=(\"[^\"]*\"|\\S+)", "");
        return new RunStory(id, start, end, series, selection, facts, whole, problem).with(SHARD, joined(parts, SHARD)).with(SEED, joined(parts, SEED));
    }

    private static String joined(List<RunStory> parts, String fact) {
        return parts.stream().map(part -> part.facts.getOrDefault(fact, "-")).collect(Collectors.joining(", "));
    }

    /** Whether it is whole: neither one shard alone nor stopped before its end. Half a night must not look like one. */
    public boolean isNight() {
        return !isShard() && end.isPresent();
    }

    /** Whether it is one part of several, and not all of them together. */
    public boolean isShard() {
        return Optional.ofNullable(facts.get(SHARD)).filter(shards -> !shards.contains(",")).isPresent();
    }

    /** With a fact for the report's environment, after the others. */
    public RunStory with(String fact, String value) {
        Map<String, String> more = new LinkedHashMap<>(facts);
        more.put(fact, value);
        return new RunStory(id, start, end, series, selection, more, command, problem);
    }

    public Duration took() {
        return Duration.between(start, end.orElse(start));
    }

    public static Optional<RunStory> in(Path results) {
        Path file = results.resolve(FILE);
        try {
            return Files.exists(file) ? Optional.of(Json.readAnswer(Files.readString(file), RunStory.class)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The facts of the run could not be read from " + file, e);
        }
    }

    void writeTo(Path results) {
        try {
            Files.createDirectories(results);
            Files.writeString(results.resolve(FILE), Json.write(this));
        } catch (IOException e) {
            throw new UncheckedIOException("The facts of the run could not be written to " + results, e);
        }
    }
}
