package billing.acceptance.shard;

import billing.api.BadJson;
import billing.api.Json;
import billing.report.history.Night;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The durations that {@code -Dshard.durations=FILE} names: a file of the history of runs, of which the newest that ran a scenario counts.
 *
 * <p>It is never found by itself: shards on several machines would find several, and each make a plan of its own.
 */
public final class DurationsFile {

    public static final String PROPERTY = "shard.durations";

    private DurationsFile() {}

    static Durations ofThisProcess() {
        return Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of).map(DurationsFile::read).orElse(Durations.NONE);
    }

    public static Durations read(Path file) {
        Map<String, Long> recorded = new HashMap<>();
        List<String> lines = lines(file);
        for (int number = 1; number <= lines.size(); number++) {
            night(file, number, lines.get(number - 1)).scenarios().forEach(scenario -> recorded.put(scenario.identity(), (long) scenario.milliseconds()));
        }
        if (recorded.isEmpty()) {
            throw refused("%s, in which no run is kept".formatted(file));
        }
        return Durations.of(recorded);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw refused("%s, which cannot be read (%s)".formatted(file, unreadable.getClass().getSimpleName()));
        }
    }

    private static Night night(Path file, int number, String line) {
        try {
            return Json.readAnswer(line, Night.class);
        } catch (BadJson bad) {
            throw refused("%s, whose line %d is no run: %s".formatted(file, number, bad.getMessage()));
        }
    }

    private static ShardRefused refused(String what) {
        return new ShardRefused(PROPERTY, "is %s; name a file of the history of runs, the same for all shards, or leave it out".formatted(what));
    }
}
