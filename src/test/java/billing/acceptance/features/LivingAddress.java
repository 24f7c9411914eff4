package billing.acceptance.features;

import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a feature file's page is and where its scenarios stand on it: {@code credit/rest.html#a-credit-larger-than-the-bill-leaves-the-rest}. The address
 * stays as long as the file and the title do, wherever the lines move.
 */
public final class LivingAddress {

    private static final String OWN = "features/";
    private static final String SUFFIX = ".feature";
    public static final String BACKGROUND = "background";

    private final String page;
    private final Map<String, String> anchors = new HashMap<>();
    private final Map<String, String> anchorsOfSteps = new HashMap<>();

    private LivingAddress(String page) {
        this.page = page;
    }

    public static LivingAddress of(FeatureFile file) {
        LivingAddress address = new LivingAddress(page(file.place()));
        file.feature().ifPresent(address::read);
        return address;
    }

    /** The page below the living documentation's folder, for the file of a place. */
    public static String page(String place) {
        String below = place.startsWith(OWN) ? place.substring(OWN.length()) : place.replaceFirst("^/+", "").replace(":", "");
        return below.substring(0, below.length() - SUFFIX.length()) + ".html";
    }

    /** That of a scenario by its file's place and its title; of two with one title in a file, the first. */
    public static String of(String place, String title) {
        return page(place) + "#" + Slug.of(title);
    }

    public String page() {
        return page;
    }

    public String anchor(Scenario scenario) {
        return anchors.getOrDefault(scenario.getId(), "");
    }

    /** The page and the anchor of the scenario or the background that a step stands in. */
    public String of(Step step) {
        return page + "#" + anchorsOfSteps.getOrDefault(step.getId(), BACKGROUND);
    }

    private void read(Feature feature) {
        Map<String, Integer> seen = new HashMap<>();
        for (Scenario scenario : Tree.scenarios(feature)) {
            String slug = Slug.of(scenario.getName());
            int occurrence = seen.merge(slug, 1, Integer::sum);
            String anchor = occurrence == 1 ? slug : slug + "-" + occurrence;
            anchors.put(scenario.getId(), anchor);
            steps(scenario.getSteps(), anchor);
        }
    }

    private void steps(List<Step> steps, String anchor) {
        steps.forEach(step -> anchorsOfSteps.put(step.getId(), anchor));
    }
}
