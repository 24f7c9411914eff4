package billing.acceptance.guide;

import billing.acceptance.features.FeatureFile;
import billing.acceptance.features.FeatureFiles;
import billing.acceptance.features.StepCatalogue;
import billing.report.html.Page;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the step catalogue and the living documentation beside the report; what the last run came to is taken from its results.
 *
 * <p>All features of the project are shown, and those that the run was asked for.
 */
public final class Guide {

    private static final String OWN = "features";

    private final Place place;
    private final List<FeatureFile> files;
    private final Glossary glossary = Glossary.read();
    private final Page catalogue;

    private Guide(Place place, List<FeatureFile> files) {
        this.place = place;
        this.files = files;
        StepCatalogue steps = StepCatalogue.ofTheSuite();
        StepCard card = new StepCard(new GuideTypes(), AllowedValues.read(glossary), new StepUses(steps, files));
        this.catalogue = new CataloguePage(steps.expressions().stream().map(GuideStep::of).toList(), card).page();
    }

    /**
     * Where it is written, and what of.
     *
     * @param report the report's folder
     * @param results the folders of Allure's results
     */
    public record Place(Path report, List<Path> results) {

        public Place {
            results = List.copyOf(results);
        }
    }

    /** @param arguments the report's folder, then the folders of Allure's results */
    public static void main(String[] arguments) {
        List<Path> folders = List.of(arguments).stream().map(Path::of).toList();
        Guide guide = of(new Place(folders.get(0), folders.subList(1, folders.size())), OWN);
        guide.write(ReportLinks.of(folders.get(0)));
        guide.pages().forEach(System.out::println);
    }

    /**
     * Reads the features; neither the report nor the results need to be there before it is written.
     *
     * @param features as {@code cucumber.features} names them
     */
    public static Guide of(Place place, String features) {
        List<FeatureFile> files = FeatureFiles.in(features.equals(OWN) ? OWN : OWN + "," + features).files();
        return of(place, files.stream().filter(file -> file.errors().isEmpty()).toList());
    }

    static Guide of(Place place, List<FeatureFile> files) {
        return new Guide(place, files);
    }

    /** Where the pages are, each with its name before it. */
    public List<String> pages() {
        return List.of("Steps:           " + steps(), "Features:        " + living().resolve("index.html"));
    }

    /** @param links to the scenarios in the report beside the pages */
    public void write(ReportLinks links) {
        catalogue.writeTo(steps());
        new LivingDocumentation(files, LastNight.in(place.results(), links), glossary).writeTo(living());
    }

    private Path steps() {
        return place.report().resolve("catalogue.html");
    }

    private Path living() {
        return place.report().resolve("living");
    }
}
