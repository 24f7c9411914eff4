package billing.acceptance.features;

import java.util.List;
import java.util.function.Function;

/**
 * The check of the feature files before a run: everything in them that Cucumber would not read, would pass over or would take for something else.
 *
 * <p>Each question is answered for all files at once, in the order of the files. Whether two scenarios share a title is not asked here.
 */
public final class FeatureCheck {

    private final List<FeatureFile> files;
    private final DescriptionCheck descriptions;
    private final BelowStepCheck belowSteps;

    FeatureCheck(List<FeatureFile> files, StepCatalogue steps) {
        this.files = files;
        this.descriptions = new DescriptionCheck(steps);
        this.belowSteps = new BelowStepCheck(steps);
    }

    /** The check of the files that were found; what is wrong with how they were named is the {@link Selection}'s to say. */
    static FeatureCheck of(FeatureFiles found) {
        return new FeatureCheck(found.files(), StepCatalogue.ofTheSuite());
    }

    /** What Gherkin cannot read. */
    List<Problem> unreadable() {
        return ofAll(file -> new ParseCheck(file).problems());
    }

    /** What was meant as a step or a title, and is read as a description. */
    List<Problem> misread() {
        return ofAll(descriptions::of);
    }

    /** Files, features, rules and scenarios that hold nothing to run. */
    List<Problem> empty() {
        return ofAll(EmptinessCheck::of);
    }

    /** Scenario outlines and examples that do not fit each other. */
    List<Problem> outlines() {
        return ofAll(OutlineCheck::of);
    }

    /** Steps without the table that they need, or with something below them that they do not take. */
    List<Problem> belowSteps() {
        return ofAll(belowSteps::of);
    }

    private List<Problem> ofAll(Function<FeatureFile, List<Problem>> check) {
        return files.stream().map(check).flatMap(List::stream).distinct().sorted().toList();
    }
}
