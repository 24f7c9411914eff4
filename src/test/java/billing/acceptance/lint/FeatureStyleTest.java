package billing.acceptance.lint;

import billing.acceptance.features.FeatureFiles;
import billing.acceptance.features.StepCatalogue;
import billing.acceptance.features.Verdict;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Whether the features that a run was asked for are written as the style asks: a failure for the project's own where the suite tests itself, a remark for
 * others and in the profiles.
 */
final class FeatureStyleTest {

    private static final String PROFILE = "suite.run.profile";

    @Test
    void the_features_are_written_in_the_style_of_the_suite() {
        boolean testsItself = System.getProperty(PROFILE, "").isBlank();
        OwnFeatures own = OwnFeatures.of(Path.of(""));
        var broken = new FeatureStyle(StepCatalogue.ofTheSuite()).brokenIn(FeatureFiles.ofThisProcess().files());
        StyleReport report = StyleReport.of(broken, problem -> testsItself && own.have(problem));
        report.remarkLines().forEach(System.out::println);
        Verdict.on("with the style of the features", report.failures());
    }
}
