package billing.acceptance.run;

import billing.acceptance.features.LivingAddress;
import billing.report.history.Verdict;
import io.qameta.allure.AllureResultsWriter;
import io.qameta.allure.model.Label;
import io.qameta.allure.model.Link;
import io.qameta.allure.model.Status;
import io.qameta.allure.model.StatusDetails;
import io.qameta.allure.model.StepResult;
import io.qameta.allure.model.TestResult;
import io.qameta.allure.model.TestResultContainer;
import io.qameta.allure.util.ResultsUtils;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes Allure results the way this suite's report shows them: area, feature and rule as its tree, a history that survives moved lines, and what the
 * adapter leaves without a status, or calls skipped though a step is pending, as broken.
 */
final class ReportedResults implements AllureResultsWriter {

    private static final Set<String> TREE = Set.of("epic", "feature", "story", "parentSuite", "suite", "subSuite", "package", "testClass");

    private static final String LIVING = "Living documentation";

    private final AllureResultsWriter results;
    private final Map<String, Outcome> outcomes = new ConcurrentHashMap<>();

    ReportedResults(AllureResultsWriter results) {
        this.results = results;
    }

    /** To be called before the adapter writes the scenario's result. */
    void expect(UUID scenario, Outcome outcome) {
        outcomes.put(scenario.toString(), outcome);
    }

    @Override
    public void write(TestResult result) {
        Optional.ofNullable(outcomes.remove(result.getUuid())).ifPresent(outcome -> complete(result, outcome));
        results.write(result);
    }

    @Override
    public void write(TestResultContainer fixtures) {
        results.write(fixtures);
    }

    @Override
    public void write(String source, InputStream attachment) {
        results.write(source, attachment);
    }

    private static void complete(TestResult result, Outcome outcome) {
        ScenarioPlace place = outcome.place();
        result.setFullName(place.location());
        result.setDescription(place.description());
        result.setTestCaseId(ResultsUtils.md5(place.identity()));
        result.setHistoryId(ResultsUtils.md5(place.identity()));
        result.setLabels(labels(result.getLabels(), place));
        result.getLinks().add(new Link().setName(LIVING).setUrl("living/" + LivingAddress.of(place.path(), place.title())));
        outcome.trouble().ifPresent(trouble -> explain(result, trouble, place));
        result.setStatus(status(outcome.verdict()));
    }

    private static List<Label> labels(List<Label> given, ScenarioPlace place) {
        var labels = new ArrayList<>(given.stream().filter(label -> !TREE.contains(label.getName())).toList());
        labels.add(ResultsUtils.createEpicLabel(place.area()));
        labels.add(ResultsUtils.createFeatureLabel(place.feature()));
        labels.add(ResultsUtils.createParentSuiteLabel(place.area()));
        labels.add(ResultsUtils.createSuiteLabel(place.feature()));
        labels.add(ResultsUtils.createPackageLabel(place.path().replace('/', '.').replaceFirst("\\.feature$", "")));
        place.rule().ifPresent(rule -> labels.add(ResultsUtils.createStoryLabel(rule)));
        place.rule().ifPresent(rule -> labels.add(ResultsUtils.createSubSuiteLabel(rule)));
        return labels;
    }

    /** The adapter gives an undefined or pending step no trace to find it by, so its message says where it stands. */
    private static void explain(TestResult result, Trouble trouble, ScenarioPlace place) {
        StatusDetails details = Optional.ofNullable(result.getStatusDetails()).orElseGet(StatusDetails::new);
        boolean ran = result.getStatus() == Status.FAILED || result.getStatus() == Status.BROKEN;
        String where = ran ? "" : trouble.line().map(line -> "\n" + place.path() + ":" + line + "  " + trouble.step()).orElse("");
        result.setStatusDetails(details.setMessage(trouble.message() + where));
        result.getSteps().stream().filter(step -> step.getStatus() == null).forEach(step -> explain(step, trouble));
    }

    private static void explain(StepResult step, Trouble trouble) {
        step.setStatus(Status.BROKEN).setStatusDetails(new StatusDetails().setMessage(trouble.message()));
    }

    static Status status(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> Status.PASSED;
            case FAILED -> Status.FAILED;
            case BROKEN, FLAKY -> Status.BROKEN;
            case SKIPPED -> Status.SKIPPED;
        };
    }
}
