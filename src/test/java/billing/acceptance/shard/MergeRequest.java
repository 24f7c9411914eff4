package billing.acceptance.shard;

import billing.acceptance.closing.ClosingRequest;
import billing.acceptance.closing.Evidence;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Whose shards are to be made one run, and where to.
 *
 * @param shards the directory that holds the results of all shards, each attempt's in one of its own, at whatever depth
 * @param report where the report goes
 * @param allure where the Allure command line is unpacked; absent: no Allure report is made
 * @param history the folder of kept runs
 */
record MergeRequest(Path shards, Path report, Optional<Path> allure, Path history) {

    /**
     * What the report is to show is asked here, with everything else: with a setting that is refused no report could be made of the merged shards.
     *
     * @param arguments the shards' directory, the report's, and that of the Allure command line if there is to be a report
     */
    static MergeRequest of(List<String> arguments) {
        Evidence.problem().ifPresent(problem -> {
            throw new IllegalArgumentException(problem.toString());
        });
        if (arguments.size() < 2 || arguments.get(0).isBlank()) {
            throw new IllegalArgumentException("A merge needs the directory that holds the results of all shards (-Dshards=DIR) and the report's; it was given: "
                    + arguments);
        }
        List<Path> paths = arguments.stream().map(Path::of).toList();
        return new MergeRequest(paths.get(0), paths.get(1), paths.stream().skip(2).findFirst(), ClosingRequest.historyFolder());
    }

    ClosingRequest closing(List<Path> results) {
        return new ClosingRequest(results, report, allure, history);
    }
}
