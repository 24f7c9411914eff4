package billing.acceptance.guide;

import billing.acceptance.features.FeatureFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The pages of all features with what they came to last night, their index, and the glossary that their terms lead to. */
final class LivingDocumentation {

    private final List<FeatureFile> files;
    private final LastNight night;
    private final Glossary glossary;

    LivingDocumentation(List<FeatureFile> files, LastNight night, Glossary glossary) {
        this.files = files;
        this.night = night;
        this.glossary = glossary;
    }

    void writeTo(Path folder) {
        Terms terms = new Terms(glossary);
        List<LivingFeature> features = files.stream().map(file -> LivingFeature.of(file, night)).flatMap(Optional::stream).toList();
        features.forEach(feature -> new FeaturePage(feature, terms).page().writeTo(folder.resolve(feature.address().page())));
        new LivingIndex(features, night).page().writeTo(folder.resolve("index.html"));
        new GlossaryPage(glossary).page().writeTo(folder.resolve("glossary.html"));
    }
}
