package billing.acceptance.guide;

import billing.acceptance.features.FeatureFile;
import billing.acceptance.features.FeatureFiles;
import billing.acceptance.features.StepCatalogue;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the step catalogue and the living documentation beside the report; what the last run came to is taken from its results.
 *
 * <p>All features of the project are shown, and those that the run was asked for.
 */
public final class Guide {

    private static final String OWN = "features";

    private final Path report;
    private final List<Path> results;
    private final ReportLinks links;

    public Guide(Path report, List<Path> results, ReportLinks links) {
        this.report = report;
        this.results = List.copyOf(results);
        this.links = links;
    }

    /** @param arguments the report's folder, then the folders of Allure's results */
    public static void main(String[] arguments) {
        List<Path> folders = List.of(arguments).stream().map(Path::of).toList();
        Path report = folders.get(0);
        Guide guide = new Guide(report, folders.subList(1, folders.size()), ReportLinks.of(report));
        guide.write(OWN);
        guide.pages().forEach(System.out::println);
    }

    /** @param features as {@code cucumber.features} names them */
    public void write(String features) {
        List<FeatureFile> files = FeatureFiles.in(features.equals(OWN) ? OWN : OWN + "," + features).files();
        write(files.stream().filter(file -> file.errors().isEmpty()).toList());
    }

    /** Where the pages are, each with its name before it. */
    public List<String> pages() {
        return List.of("Steps:           " + catalogue(), "Features:        " + living().resolve("index.html"));
    }

    void write(List<FeatureFile> files) {
        StepCatalogue steps = StepCatalogue.ofTheSuite();
        Glossary glossary = Glossary.read();
        StepCard card = new StepCard(new GuideTypes(), AllowedValues.read(glossary), new StepUses(steps, files));
        new CataloguePage(steps.expressions().stream().map(GuideStep::of).toList(), card).page().writeTo(catalogue());
        new LivingDocumentation(files, LastNight.in(results, links), glossary).writeTo(living());
    }

    private Path catalogue() {
        return report.resolve("catalogue.html");
    }

    private Path living() {
        return report.resolve("living");
    }
}
