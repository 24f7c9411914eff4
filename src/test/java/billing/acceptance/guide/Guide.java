package billing.acceptance.guide;

import billing.acceptance.features.FeatureFile;
import billing.acceptance.features.FeatureFiles;
import billing.acceptance.features.StepCatalogue;
import java.nio.file.Path;
import java.util.List;

/** Writes the step catalogue and the living documentation beside the report; what the last run came to is taken from its results. */
public final class Guide {

    private Guide() {}

    /** @param arguments the report's folder, the folder of Allure's results, and the features as {@code cucumber.features} names them */
    public static void main(String[] arguments) {
        Path report = Path.of(arguments[0]);
        List<FeatureFile> files = FeatureFiles.in(arguments[2]).files().stream().filter(file -> file.errors().isEmpty()).toList();
        writeTo(report, files);
        System.out.println("Steps:    " + report.resolve("catalogue.html"));
    }

    static void writeTo(Path report, List<FeatureFile> files) {
        catalogue(files).page().writeTo(report.resolve("catalogue.html"));
    }

    private static CataloguePage catalogue(List<FeatureFile> files) {
        StepCatalogue steps = StepCatalogue.ofTheSuite();
        StepCard card = new StepCard(new GuideTypes(), AllowedValues.read(), new StepUses(steps, files));
        return new CataloguePage(steps.expressions().stream().map(GuideStep::of).toList(), card);
    }
}
