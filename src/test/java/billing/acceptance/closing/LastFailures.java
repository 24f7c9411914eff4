package billing.acceptance.closing;

import billing.acceptance.features.FeatureFile;
import billing.acceptance.run.ScenarioPlace;
import billing.acceptance.run.ScenarioPlaces;
import billing.config.BillingConfig;
import billing.money.Member;
import billing.report.history.HistoryFolder;
import billing.report.history.KeptScenario;
import billing.report.history.Night;
import billing.report.history.Series;
import billing.report.history.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells the build which scenarios were in trouble when they last ran, whatever run that was, in the configured environment, mode and member:
 * {@code failures.features}, with the lines where they stand today, and {@code failures.none}.
 *
 * <p>A green run of one feature so says nothing about the others. One that the last run left in trouble and nobody finds any more is told; if none of them
 * is found, or no run is kept, that is an {@link IllegalStateException}, which ends the build. It runs inside Maven, whose {@code -D} it so hears.
 */
public final class LastFailures {

    private static final String FEATURES = "failures.features";
    private static final String NONE = "failures.none";

    private LastFailures() {}

    /** @param arguments the file to write, and the project's folder, where Maven must have been called */
    public static void main(String[] arguments) throws IOException {
        if (!Files.isSameFile(Path.of(""), Path.of(arguments[1]))) {
            throw new IllegalStateException("Feature files are looked for in %s: call mvn -Pfailures in %s".formatted(Path.of("").toAbsolutePath(), arguments[1]));
        }
        Properties told = of(lastRuns(ClosingRequest.historyFolder()));
        try (var file = Files.newOutputStream(Path.of(arguments[0]))) {
            told.store(file, null);
        }
    }

    private static List<Night> lastRuns(Path folder) {
        BillingConfig config = BillingConfig.load();
        List<Night> runs = new HistoryFolder(folder).lastOfEach(series -> isOf(config, series));
        if (runs.isEmpty()) {
            throw new IllegalStateException("No run is kept in %s of environment %s, mode %s, member %s: run mvn verify -Pnightly first"
                    .formatted(folder, config.environment(), config.mode().word(), member(config)));
        }
        return runs;
    }

    /** @param runs the last of each series, the oldest first; at least one */
    static Properties of(List<Night> runs) {
        Night last = runs.get(runs.size() - 1);
        Map<String, KeptScenario> scenarios = new LinkedHashMap<>();
        runs.stream().flatMap(run -> run.byIdentity().values().stream()).filter(scenario -> scenario.verdict() != Verdict.SKIPPED)
                .forEach(scenario -> scenarios.put(scenario.identity(), scenario));
        Set<String> trouble = scenarios.values().stream().filter(scenario -> scenario.verdict().isTrouble()).map(KeptScenario::identity).collect(Collectors.toSet());
        Map<String, String> places = places(trouble.stream().map(LastFailures::path).distinct().toList());
        List<String> locations = trouble.stream().filter(places::containsKey).map(places::get).sorted().toList();
        tellOfThoseGone(last, trouble.stream().filter(last.byIdentity()::containsKey).filter(identity -> !places.containsKey(identity)).sorted().toList(),
                locations.isEmpty());
        System.out.printf("%d of %d scenarios were in trouble when they last ran%s%s. The last run was that of %s.%n", trouble.size(), scenarios.size(),
                trouble.size() > locations.size() ? ", %d of which are renamed or removed since".formatted(trouble.size() - locations.size()) : "",
                locations.isEmpty() ? ": nothing is to be run again" : "", Times.minute(last.start()));
        return properties(locations);
    }

    private static void tellOfThoseGone(Night last, List<String> gone, boolean nothingElse) {
        gone.forEach(identity -> System.out.println("No longer there, renamed or removed: " + identity.strip().replaceAll("\\s*\n\\s*", " · ")));
        if (nothingElse && !gone.isEmpty()) {
            throw new IllegalStateException("None of the %d scenarios that the run of %s left in trouble is there any more: run mvn verify -Pnightly anew"
                    .formatted(gone.size(), Times.minute(last.start())));
        }
    }

    private static Properties properties(List<String> locations) {
        var properties = new Properties();
        properties.setProperty(FEATURES, String.join(",", locations));
        properties.setProperty(NONE, String.valueOf(locations.isEmpty()));
        return properties;
    }

    /** Where the scenarios of these files stand today, by identity. */
    private static Map<String, String> places(List<String> files) {
        var places = new ScenarioPlaces();
        files.stream().map(Path::of).filter(Files::isRegularFile).map(Path::toAbsolutePath)
                .forEach(file -> FeatureFile.read(file).feature().ifPresent(feature -> places.read(file.toUri(), feature)));
        Map<String, String> locations = new HashMap<>();
        places.all().forEach((ScenarioPlace place) -> locations.put(place.identity(), place.location()));
        return locations;
    }

    private static String path(String identity) {
        return identity.lines().findFirst().orElseThrow();
    }

    private static boolean isOf(BillingConfig config, Series series) {
        return series.environment().equals(config.environment()) && series.mode().equals(config.mode().word()) && series.member().equals(member(config));
    }

    private static String member(BillingConfig config) {
        return config.member().map(Member::code).orElse("all");
    }
}
