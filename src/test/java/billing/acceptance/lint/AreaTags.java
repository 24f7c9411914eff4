package billing.acceptance.lint;

import billing.acceptance.features.FeatureFile;
import billing.acceptance.features.Problem;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleTag;
import java.util.List;
import java.util.stream.Stream;

/** Every scenario carries the tag of its area: that of its folder, or at least one where the folder is of no area, as {@code journey}. */
final class AreaTags implements StyleRule {

    @Override
    public Stream<Problem> brokenIn(FeatureFile file) {
        return file.feature().stream()
                .filter(feature -> file.pickles().stream().anyMatch(pickle -> !wanted(file).stream().anyMatch(tags(pickle)::contains)))
                .map(feature -> Problem.at(file, feature.getLocation().getLine(), what(file, feature)));
    }

    private static List<String> wanted(FeatureFile file) {
        String ofFolder = "@" + folder(file);
        return KnownTags.AREAS.contains(ofFolder) ? List.of(ofFolder) : KnownTags.AREAS;
    }

    private static List<String> tags(Pickle pickle) {
        return pickle.getTags().stream().map(PickleTag::getName).toList();
    }

    private static String folder(FeatureFile file) {
        return String.valueOf(file.path().toAbsolutePath().getParent().getFileName());
    }

    private static String what(FeatureFile file, Feature feature) {
        List<String> wanted = wanted(file);
        String tags = wanted.size() == 1 ? wanted.get(0) + ", the area of its folder," : "the areas it is about, of " + String.join(" ", wanted) + ",";
        return "the feature is not tagged with its area; write %s above %s:".formatted(tags, feature.getKeyword());
    }
}
