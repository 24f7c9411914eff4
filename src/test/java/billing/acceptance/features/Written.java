package billing.acceptance.features;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Feature files that a test writes: {@code new Written(directory).file("credit/rest.feature", text)}. */
public record Written(Path directory) {

    public Path file(String name, String text) {
        try {
            Path file = directory.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text).toRealPath();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    FeatureCheck check(String text) {
        return new FeatureCheck(List.of(FeatureFile.read(file("a.feature", text))), SampleSteps.catalogue());
    }

    /** Problems as lines and messages, without the directory: {@code 3: the feature …}. */
    public static List<String> said(List<Problem> problems) {
        return problems.stream().map(problem -> problem.line() + ": " + problem.what()).toList();
    }
}
