package billing.acceptance.lint;

import billing.acceptance.features.FeatureFile;
import billing.acceptance.features.Problem;
import billing.acceptance.features.Quote;
import billing.acceptance.features.Tree;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** No two features and no two scenarios of one title: a report, a search and a colleague's question name them by it. */
final class UniqueTitles {

    private final Map<String, Problem> first = new HashMap<>();
    private final List<Problem> found = new ArrayList<>();

    private UniqueTitles() {}

    static Stream<Problem> brokenIn(List<FeatureFile> files) {
        UniqueTitles titles = new UniqueTitles();
        files.forEach(file -> file.feature().ifPresent(feature -> titles.read(file, feature)));
        return titles.found.stream();
    }

    private void read(FeatureFile file, Feature feature) {
        title(file, feature.getLocation(), "feature", feature.getName());
        Tree.scenarios(feature).forEach(scenario -> title(file, scenario.getLocation(), "scenario", scenario.getName()));
    }

    private void title(FeatureFile file, Location location, String noun, String title) {
        if (title.isBlank()) {
            found.add(Problem.at(file, location.getLine(), "the %s has no title; write its outcome behind the colon".formatted(noun)));
            return;
        }
        Problem here = Problem.at(file, location.getLine(), "");
        Optional.ofNullable(first.putIfAbsent(noun + title, here)).ifPresent(other -> found.add(Problem.at(file, location.getLine(),
                "another %s, %s:%d, has the title %s too; write what is different about this one".formatted(noun, other.place(), other.line(), Quote.of(title)))));
    }
}
