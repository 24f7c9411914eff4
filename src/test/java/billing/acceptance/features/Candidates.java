package billing.acceptance.features;

import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleTag;
import io.cucumber.messages.types.Scenario;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The scenarios of a file as Cucumber would run them, in their order. */
final class Candidates {

    private Candidates() {}

    static List<Candidate> of(FeatureFile file) {
        Map<String, Long> lines = lines(file);
        return file.pickles().stream().map(pickle -> candidate(file, pickle, lines)).toList();
    }

    private static Candidate candidate(FeatureFile file, Pickle pickle, Map<String, Long> lines) {
        List<String> ids = pickle.getAstNodeIds();
        return new Candidate(
                file.place(),
                file.path(),
                lines.get(ids.get(ids.size() - 1)),
                pickle.getName(),
                pickle.getTags().stream().map(PickleTag::getName).toList(),
                pickle.getSteps().stream().map(PickleStep::getText).toList());
    }

    private static Map<String, Long> lines(FeatureFile file) {
        Map<String, Long> lines = new HashMap<>();
        List<Scenario> scenarios = file.feature().map(Tree::scenarios).orElse(List.of());
        scenarios.forEach(scenario -> lines.put(scenario.getId(), scenario.getLocation().getLine()));
        scenarios.stream()
                .map(Scenario::getExamples)
                .flatMap(List::stream)
                .map(Examples::getTableBody)
                .flatMap(List::stream)
                .forEach(row -> lines.put(row.getId(), row.getLocation().getLine()));
        return lines;
    }
}
