package billing.acceptance.shard;

import billing.acceptance.SuiteProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/**
 * What a pod of the night's Indexed Job does: of {@code SHARD_TOTAL} + 1 pods all but the last run a shard, and the last waits until every shard has come to
 * its end, then merges them.
 *
 * <p>They meet in the directory of their job on a volume, where the shards have one of their own: nothing that a merge leaves, were it killed, is taken for a
 * shard by the next. A shard that the check before the run refused ends the wait at once; one that never ends is missed
 * when the wait is over, by name.
 */
public final class JobPod {

    /** In the directory of the job: what the shards leave. */
    public static final String SHARDS = "shards";

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(90);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private static final String INDEX = "JOB_COMPLETION_INDEX";
    private static final String TOTAL = "SHARD_TOTAL";

    private JobPod() {}

    /** @param arguments the job's directory, in whose {@value #SHARDS} each attempt at a shard has its results, and that of the Allure command line if a report is to be made */
    public static void main(String[] arguments) {
        Path directory = Path.of(arguments[0]);
        Map<String, String> environment = System.getenv();
        if (isLast(environment)) {
            int total = Integer.parseInt(environment.get(TOTAL));
            List<String> more = List.of(arguments).subList(1, arguments.length);
            List<String> merge = Stream.concat(Stream.of(directory.resolve(SHARDS).toString(), directory.resolve("report").toString()), more.stream()).toList();
            Merge.asked(merge, request -> await(request.shards(), total, LONGEST_WAIT)).end();
        } else {
            SuiteProcess.main(arguments);
        }
    }

    /** The index behind that of the last shard; what is missing or wrong otherwise is the shard's to refuse. */
    static boolean isLast(Map<String, String> environment) {
        return environment.containsKey(TOTAL) && environment.get(TOTAL).equals(environment.get(INDEX));
    }

    static void await(Path directory, int total, Duration longest) {
        try {
            Awaitility.await().atMost(longest).pollInterval(PAUSE).pollDelay(Duration.ZERO)
                    .until(() -> Files.isDirectory(directory) && isOver(Trials.below(directory), total));
        } catch (ConditionTimeoutException over) {
            System.out.printf("Not every shard has ended within %d minutes.%n", longest.toMinutes());
        }
    }

    /** What was refused is not tried again: there is nothing to wait for. */
    private static boolean isOver(Trials trials, int total) {
        return trials.counted().size() >= total || !trials.refusals().isEmpty();
    }
}
