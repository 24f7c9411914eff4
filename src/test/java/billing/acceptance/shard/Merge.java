package billing.acceptance.shard;

import billing.acceptance.closing.Closing;
import billing.acceptance.run.Attempts;
import billing.acceptance.run.Ended;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Makes one run of its shards: proves that they are complete, then closes them as the build closes a run in one piece, with one report and one history.
 *
 * <p>Of shards that are not complete nothing is made: half a night must not look like one.
 *
 * @param code 0 if the run is complete and every scenario passed at once, 1 if one did not, 2 if the run is not complete
 * @param lines what is to be said of it
 */
public record Merge(int code, List<String> lines) {

    /** Beside the shards: the directories of the attempts that count, a line each, for whoever makes another report of them. */
    static final String COUNTED = "counted.txt";

    private static final int PASSED = 0;
    private static final int NOT_PASSED = 1;
    private static final int INCOMPLETE = 2;

    /** What {@link MergeRequest#of} says. */
    public static void main(String[] arguments) {
        asked(List.of(arguments), request -> {}).end();
    }

    /** Says its lines and ends the process with its code. */
    void end() {
        lines.forEach(System.out::println);
        System.exit(code);
    }

    /**
     * What cannot even be looked for is said in a line, as what is missing is.
     *
     * @param wait returns when the shards are there; of a request that is refused nobody waits for them
     */
    static Merge asked(List<String> arguments, Consumer<MergeRequest> wait) {
        MergeRequest request;
        Trials trials;
        try {
            request = MergeRequest.of(arguments);
            wait.accept(request);
            trials = Trials.below(request.shards());
        } catch (IllegalArgumentException refused) {
            return new Merge(INCOMPLETE, List.of(String.valueOf(refused.getMessage())));
        }
        return of(request, trials);
    }

    static Merge of(MergeRequest request) {
        return of(request, Trials.below(request.shards()));
    }

    private static Merge of(MergeRequest request, Trials trials) {
        List<String> lines = new ArrayList<>(trials.uncounted().stream().map(tried -> "Not counted: shard %s, %s.".formatted(tried.manifest().shard(), tried.story())).toList());
        List<String> problems = new Completeness(trials).problems();
        if (!problems.isEmpty()) {
            lines.add("The shards are not a complete run, and no report is made of them.");
            lines.addAll(problems);
            return new Merge(INCOMPLETE, lines);
        }
        List<Path> results = trials.counted().values().stream().map(Tried::results).toList();
        tell(request.shards().resolve(COUNTED), results);
        lines.add("%d shards ran %d scenarios, each once.".formatted(results.size(), Coverage.of(trials.counted().values()).ran().size()));
        lines.addAll(new Closing(request.closing(results)).close());
        return new Merge(passed(results) ? PASSED : NOT_PASSED, lines);
    }

    private static void tell(Path file, List<Path> counted) {
        try {
            Files.write(file, counted.stream().map(Path::toString).toList());
        } catch (IOException refused) {
            throw new UncheckedIOException("Which attempts count could not be written to " + file, refused);
        }
    }

    private static boolean passed(List<Path> results) {
        Stream<Ended> scenarios = Ended.of(results.stream().flatMap(directory -> new Attempts(directory).all().stream())).stream();
        return scenarios.noneMatch(scenario -> scenario.outcome().isTrouble());
    }
}
