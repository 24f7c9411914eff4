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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Tells the build what the last kept run of the configured environment, mode and member left in trouble: {@code failures.features}, with the lines where the
 * scenarios stand today, and {@code failures.none}.
 *
 * <p>A scenario that nobody finds any more is told; if none is found, or no run is kept, that is an {@link IllegalStateException}.
 */
public final class LastFailures {

    private static final String FEATURES = "failures.features";
    private static final String NONE = "failures.none";

    private LastFailures() {}

    /** Writes the properties to the file given; where there is nothing to go by, it says why and ends with 1. */
    public static void main(String[] arguments) throws IOException {
        try (var writer = Files.newBufferedWriter(Path.of(arguments[0]))) {
            of(last(ClosingRequest.historyFolder())).store(writer, null);
        } catch (IllegalStateException nothingToGoBy) {
            System.err.println(nothingToGoBy.getMessage());
            System.exit(1);
        }
    }

    private static Night last(Path folder) {
        return new HistoryFolder(folder).latest(LastFailures::isOurs).orElseThrow(() -> new IllegalStateException(
                "No run is kept in %s for this environment, mode and member: run mvn verify -Pnightly first".formatted(folder)));
    }

    static Properties of(Night last) {
        List<String> identities = last.scenarios().stream().filter(scenario -> scenario.verdict().isTrouble()).map(KeptScenario::identity).toList();
        Map<String, String> places = places(identities.stream().map(LastFailures::path).distinct().toList());
        List<String> gone = identities.stream().filter(identity -> !places.containsKey(identity)).toList();
        gone.forEach(identity -> System.out.println("No longer there, renamed or removed: " + identity.strip().replaceAll("\\s*\n\\s*", " · ")));
        if (!identities.isEmpty() && gone.size() == identities.size()) {
            throw new IllegalStateException("None of the %d scenarios that the run of %s left in trouble is there any more: run mvn verify -Pnightly anew"
                    .formatted(gone.size(), Times.minute(last.start())));
        }
        System.out.printf("The run of %s left %d of %d scenarios in trouble%s.%n", Times.minute(last.start()), identities.size(), last.scenarios().size(),
                identities.isEmpty() ? ": nothing is to be run again" : "");
        return properties(identities.stream().filter(places::containsKey).map(places::get).sorted().toList());
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

    private static boolean isOurs(Series series) {
        BillingConfig config = BillingConfig.load();
        return series.environment().equals(config.environment()) && series.mode().equals(config.mode().word())
                && series.member().equals(config.member().map(Member::code).orElse("all"));
    }
}
