package billing.acceptance.closing;

import billing.acceptance.run.Ended;
import billing.report.history.KeptScenario;
import billing.report.history.Night;
import billing.report.history.Seen;
import billing.report.history.Verdict;
import com.google.gson.Gson;
import io.qameta.allure.util.ResultsUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The kept runs in the form in which the Allure report takes them, in {@code history} below the results: trends of verdicts, durations, categories and retries,
 * and the past of each scenario. The newest stands first.
 *
 * <p>At most {@value #NIGHTS} runs; of these Allure 2 shows 20 in its trends and 20 for a scenario, which cannot be set. Flaky ones it shows as broken.
 */
final class AllureHistory {

    private static final int NIGHTS = 30;

    private static final String DIRECTORY = "history";
    private static final String VERDICTS = "history-trend.json";
    private static final String DURATIONS = "duration-trend.json";
    private static final String CATEGORIES = "categories-trend.json";
    private static final String RETRIES = "retry-trend.json";
    private static final String SCENARIOS = "history.json";

    private final Tonight tonight;

    AllureHistory(Tonight tonight) {
        this.tonight = tonight;
    }

    void writeTo(Path results) {
        Path directory = results.resolve(DIRECTORY);
        try {
            Files.createDirectories(directory);
            write(directory.resolve(VERDICTS), trend(night -> statistic(night.scenarios().stream().map(KeptScenario::verdict).toList())));
            write(directory.resolve(DURATIONS), trend(night -> Map.of("duration", night.milliseconds())));
            write(directory.resolve(CATEGORIES), trend(AllureHistory::categories));
            write(directory.resolve(RETRIES), trend(AllureHistory::retries));
            write(directory.resolve(SCENARIOS), scenarios());
        } catch (IOException e) {
            throw new UncheckedIOException("The history could not be written to " + directory, e);
        }
    }

    /** Of a part of a run: the report would show every trend once more. */
    static void takeFrom(Path results) {
        Path directory = results.resolve(DIRECTORY);
        try {
            for (String file : List.of(VERDICTS, DURATIONS, CATEGORIES, RETRIES, SCENARIOS)) {
                Files.deleteIfExists(directory.resolve(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The history of a part of the run could not be taken from " + directory, e);
        }
    }

    private static void write(Path file, Object content) throws IOException {
        Files.writeString(file, new Gson().toJson(content));
    }

    private List<Object> trend(Function<Night, Map<String, ?>> data) {
        return newestFirst(tonight.past().history().nights().stream()).map(night -> (Object) Map.of("buildOrder", night.order(), "data", data.apply(night))).toList();
    }

    private Map<String, Object> scenarios() {
        return tonight.scenarios().stream().map(Ended::identity).distinct().collect(Collectors.toMap(ResultsUtils::md5, this::past));
    }

    private Object past(String identity) {
        List<Seen> seen = tonight.past().of(identity);
        return Map.of("statistic", statistic(seen.stream().map(Seen::verdict).toList()), "items", newestFirst(seen.stream()).map(AllureHistory::item).toList());
    }

    private static Object item(Seen seen) {
        long start = seen.night().start().toEpochMilli();
        int took = seen.scenario().milliseconds();
        return Map.of("uid", seen.night().id(), "status", status(seen.verdict()), "time", Map.of("start", start, "stop", start + took, "duration", took));
    }

    private static Map<String, Long> statistic(List<Verdict> verdicts) {
        Map<String, Long> counts = verdicts.stream().collect(Collectors.groupingBy(AllureHistory::status, LinkedHashMap::new, Collectors.counting()));
        counts.put("total", (long) verdicts.size());
        return counts;
    }

    private static Map<String, Long> categories(Night night) {
        return night.scenarios().stream().flatMap(scenario -> scenario.category().stream()).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static Map<String, Long> retries(Night night) {
        return Map.of("run", (long) night.scenarios().size(), "retry", night.count(Verdict.FLAKY));
    }

    private static String status(Verdict verdict) {
        return verdict == Verdict.FLAKY ? Verdict.BROKEN.word() : verdict.word();
    }

    private static <T> Stream<T> newestFirst(Stream<T> oldestFirst) {
        List<T> list = new ArrayList<>(oldestFirst.toList());
        Collections.reverse(list);
        return list.stream().limit(NIGHTS);
    }
}
