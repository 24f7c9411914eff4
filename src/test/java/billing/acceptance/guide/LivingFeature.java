package billing.acceptance.guide;

import billing.acceptance.features.FeatureFile;
import billing.acceptance.features.LivingAddress;
import billing.acceptance.features.Tree;
import billing.acceptance.run.Ended;
import billing.acceptance.run.ScenarioPlace;
import billing.acceptance.run.ScenarioPlaces;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.TableRow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A feature with what its scenarios came to last night. */
record LivingFeature(FeatureFile file, Feature feature, LivingAddress address, ScenarioPlaces places, LastNight night) {

    /** Absent if the file holds nothing but comments. */
    static Optional<LivingFeature> of(FeatureFile file, LastNight night) {
        return file.feature().map(feature -> {
            ScenarioPlaces places = new ScenarioPlaces();
            places.read(file.path().toUri(), feature);
            return new LivingFeature(file, feature, LivingAddress.of(file), places, night);
        });
    }

    /** The folder under {@code features}: {@code Credit}. */
    String area() {
        return Tree.scenarios(feature).stream().flatMap(this::places).map(ScenarioPlace::area).findFirst().orElse("");
    }

    /** The way from its page to the folder of the living documentation. */
    String root() {
        return "../".repeat((int) address.page().chars().filter(letter -> letter == '/').count());
    }

    List<Scenario> scenarios() {
        return Tree.scenarios(feature);
    }

    /** Where a scenario stands, or each row of its examples. */
    Stream<ScenarioPlace> places(Scenario scenario) {
        Stream<Location> locations = scenario.getExamples().isEmpty()
                ? Stream.of(scenario.getLocation())
                : scenario.getExamples().stream().map(Examples::getTableBody).flatMap(List::stream).map(TableRow::getLocation);
        return locations.map(this::place);
    }

    ScenarioPlace place(Location location) {
        return places.at(file.path().toUri(), location.getLine().intValue());
    }

    /** The worst of what it came to, if it or any of its examples ran. */
    LivingOutcome outcome(Scenario scenario) {
        return places(scenario).map(this::outcome).max(LivingOutcome.WORST_LAST).orElse(LivingOutcome.NOT_RUN);
    }

    LivingOutcome outcome(ScenarioPlace place) {
        return night.of(place).map(Ended::outcome).map(LivingOutcome::of).orElse(LivingOutcome.NOT_RUN);
    }
}
